package dev.homelab.stacks.defects;

import dev.homelab.dsl.origin.Origin;
import dev.homelab.generator.check.Checks;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.Findings;
import dev.homelab.generator.finding.Occurrence;
import dev.homelab.generator.finding.Place;
import dev.homelab.generator.model.Model;
import dev.homelab.stacks.GoldenDocument;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** What was wrong with earlier versions of this homelab is found, where declarations show it; the rest says why not. */
class DefectsTest {
    private static final Findings FINDINGS = Checks.findings(Model.of(Defective.declare()));
    private final SoftAssertions softly = new SoftAssertions();
    private final StringBuilder text = new StringBuilder("""
            # What was wrong, and what finds it

            Earlier versions of this homelab had the mistakes below. A homelab that has them all is declared in the tests; this
            page is what the rules find in it, and is checked against it.
            """);

    @Test
    void everyDefectIsFoundOrSaysWhyNot() throws IOException {
        section("Structure", Defect.STRUCTURE);
        section("Supply", Defect.SUPPLY);
        section("Security", Defect.SECURITY);
        section("Operation", Defect.OPERATION);
        softly.assertAll();
        text.append("\n## What declarations do not show\n\n| Mistake | Why no rule finds it |\n|---|---|\n");
        Unseen.ALL.forEach(unseen -> text.append("| %s | %s |\n".formatted(unseen.what(), unseen.why())));

        GoldenDocument.assertSame("defects.md", text.toString());
    }

    private void section(String title, List<Defect> defects) {
        text.append("\n## ").append(title).append("\n\n| Mistake | Rule | Where it is found |\n|---|---|---|\n");
        for (Defect defect : defects) {
            Optional<Origin> origin = origin(defect);
            softly.assertThat(origin).as("%s at %s, found at %s", defect.rule(), defect.place(), places(defect)).isPresent();
            text.append("| %s | `%s` | `%s`, `%s:%d` |\n".formatted(
                    defect.what(), defect.rule(), defect.place(),
                    origin.map(Origin::file).orElse(""), origin.map(Origin::line).orElse(0)));
        }
    }

    private static List<Place> places(Defect defect) {
        return FINDINGS.all().stream()
                .filter(finding -> finding.rule().equals(defect.rule()))
                .map(Finding::place)
                .toList();
    }

    private static Optional<Origin> origin(Defect defect) {
        return FINDINGS.all().stream()
                .filter(finding -> finding.rule().equals(defect.rule()))
                .flatMap(finding -> Stream.concat(
                        Stream.of(new Occurrence(finding.place(), finding.origin())), finding.also().stream()))
                .filter(occurrence -> occurrence.place().toString().equals(defect.place()))
                .findFirst()
                .flatMap(Occurrence::origin);
    }
}
