package dev.homelab.generator.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.FindingPrinter;
import dev.homelab.generator.finding.Findings;
import dev.homelab.generator.model.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule finds what it is for, once, says so in these words, and names the line. */
class RuleCasesTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/homelab/generator/check");
    private static final Path CASES = Path.of("src/test/java/dev/homelab/generator/check/RuleCases.java");
    private static final Pattern LINE = Pattern.compile("RuleCases\\.java:(\\d+)");

    @TestFactory
    Stream<DynamicTest> everyRuleFiresOnceInItsCase() {
        return RuleCases.all().entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
            Findings findings = Checks.findings(Model.of(entry.getValue().get()));

            assertThat(findings.all()).extracting(Finding::rule).containsExactly(entry.getKey());
            Golden.assertSame(
                    "cases/" + entry.getKey() + ".findings", withSourceLines(new FindingPrinter(false).print(findings)));
        }));
    }

    /** The text of the line instead of its number, which would change with every case that is added. */
    private static String withSourceLines(String text) throws IOException {
        List<String> source = Files.readAllLines(CASES);
        return LINE.matcher(text).replaceAll(line -> Matcher.quoteReplacement(
                "RuleCases.java: " + source.get(Integer.parseInt(line.group(1)) - 1).strip()));
    }

    @Test
    void aHomelabWithNothingWrongHasNoFindings() {
        assertThat(Checks.findings(Model.of(RuleCases.lab(RuleCases.good("web")))).all()).isEmpty();
    }

    @Test
    void everyRuleHasACase() {
        assertThat(RuleCases.all().keySet()).containsAll(Checks.all().stream().map(rule -> rule.text().id()).toList());
    }

    @Test
    void everyRuleIsRegisteredAndHasAnIdOfItsOwn() throws IOException {
        List<String> registered = Checks.all().stream().map(rule -> rule.getClass().getSimpleName()).toList();
        try (Stream<Path> files = Files.list(SOURCES)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith("Rule.java") && !name.equals("Rule.java"))
                            .map(name -> name.substring(0, name.length() - ".java".length())))
                    .containsExactlyInAnyOrderElementsOf(registered);
        }
        assertThat(Checks.all()).extracting(rule -> rule.text().id()).doesNotHaveDuplicates();
    }

    @Test
    void aSuppressionSilencesOneRuleForOneService() {
        assertThat(Checks.findings(Model.of(RuleCases.lab(
                                RuleCases.good("web").privileged(true).suppress("privileged", "It has to be."))))
                        .all())
                .isEmpty();
    }
}
