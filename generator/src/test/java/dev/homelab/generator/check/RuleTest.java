package dev.homelab.generator.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.examples.Examples;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.FindingPrinter;
import dev.homelab.generator.finding.Findings;
import dev.homelab.generator.model.Model;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rule finds what it is for, says so in these words and names the line; and it leaves alone what only looks so. */
abstract class RuleTest extends Examples {
    static final Path EXAMPLES = Path.of("src/main/resources/rules");

    private final Cases cases = Cases.of(this);

    /** The id of the rule. */
    String id() {
        return rule().text().id();
    }

    private Rule rule() {
        String name = getClass().getSimpleName().replaceFirst("Test$", "");
        return Checks.all().stream()
                .filter(rule -> rule.getClass().getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no `%s`.".formatted(name)));
    }

    /** What this rule alone finds. */
    Findings findings(Homelab homelab) {
        List<Finding> findings = new ArrayList<>();
        rule().check(Model.of(homelab), findings::add);
        return Findings.of(findings);
    }

    @Test
    void findsWhatBreaksIt() throws IOException {
        StringBuilder text = new StringBuilder();
        assertThat(cases.methods(Fires.class)).as("homelabs that break `%s`", id()).isNotEmpty();
        for (Method method : cases.methods(Fires.class)) {
            Findings findings = findings(cases.homelab(method));
            assertThat(findings.all()).as(method.getName()).extracting(Finding::rule).containsOnly(id());
            text.append("# ").append(method.getName()).append('\n');
            text.append(cases.withSourceLines(printed(findings))).append('\n');
        }
        Golden.assertSame("cases/" + id() + ".findings", text.toString());
    }

    @Test
    void leavesAloneWhatOnlyLooksSo() {
        assertThat(cases.methods(Quiet.class)).as("homelabs that keep `%s`", id()).isNotEmpty();
        for (Method method : cases.methods(Quiet.class)) {
            assertThat(findings(cases.homelab(method)).all()).as(method.getName()).isEmpty();
        }
    }

    /** What `explain` shows is the first case and what is said of it. */
    @Test
    void hasAnExample() throws IOException {
        Method first = cases.methods(Fires.class).get(0);
        Findings one = Findings.of(findings(cases.homelab(first)).all().stream().limit(1).toList());
        String said = printed(one).replaceAll("(?m)^  \\w+\\.java:.*\n", "").replaceAll("\n\n.*\n$", "\n");
        Golden.assertSame(
                EXAMPLES.resolve(id() + ".txt"),
                cases.declaration(first) + "\n\n" + Cases.OTHER_LINE.matcher(said).replaceAll("Homelab.java:41"));
    }

    private static String printed(Findings findings) {
        return new FindingPrinter(false).print(findings);
    }
}
