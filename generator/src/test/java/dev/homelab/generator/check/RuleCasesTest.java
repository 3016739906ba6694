package dev.homelab.generator.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.FindingPrinter;
import dev.homelab.generator.finding.Findings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule finds what it is for, says so in these words and names the line; and it leaves alone what only looks so. */
class RuleCasesTest {
    private static final Path RULES = Path.of("src/main/java/dev/homelab/generator/check");
    private static final Path EXAMPLES = Path.of("src/main/resources/rules");
    private static final Pattern LINE = Pattern.compile("(?m)^  (\\w+Cases)\\.java:(\\d+)");
    private static final Pattern ELSEWHERE = Pattern.compile("\\w+Cases\\.java:\\d+");

    private static Stream<RuleCases> all() {
        return Stream.concat(
                Checks.all().stream().map(RuleCases::of),
                Stream.of(RuleCases.of(OtherRules.UNUSED_SUPPRESSION.id(), "UnusedSuppressionCases")));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleFires() {
        return all().map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
            StringBuilder text = new StringBuilder();
            assertThat(rule.methods(Fires.class)).as("homelabs that break `%s`", rule.id()).isNotEmpty();
            for (Method method : rule.methods(Fires.class)) {
                Findings findings = rule.findings(method);
                assertThat(findings.all()).as(method.getName()).extracting(Finding::rule).contains(rule.id());
                assertOnly(findings, rule, method.getAnnotation(Fires.class).also(), method);
                text.append("# ").append(method.getName()).append('\n').append(withSourceLines(printed(findings))).append('\n');
            }
            Golden.assertSame("cases/" + rule.id() + ".findings", text.toString());
        }));
    }

    @TestFactory
    Stream<DynamicTest> noRuleFiresForWhatOnlyLooksLikeIt() {
        return all().map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
            assertThat(rule.methods(Quiet.class)).as("homelabs that keep `%s`", rule.id()).isNotEmpty();
            for (Method method : rule.methods(Quiet.class)) {
                Findings findings = rule.findings(method);
                assertThat(findings.all()).as(method.getName()).extracting(Finding::rule).doesNotContain(rule.id());
                assertOnly(findings, rule, method.getAnnotation(Quiet.class).also(), method);
            }
        }));
    }

    private static void assertOnly(Findings findings, RuleCases rule, String[] also, Method method) {
        assertThat(findings.all().stream().filter(finding -> !finding.rule().equals(rule.id())))
                .as(method.getName())
                .extracting(Finding::rule)
                .isSubsetOf(List.of(also));
    }

    /** What `explain` shows is the first case and what is said of it. */
    @TestFactory
    Stream<DynamicTest> everyRuleHasAnExample() {
        return all().map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
            Method first = rule.methods(Fires.class).get(0);
            List<Finding> found = rule.findings(first).all();
            Findings one = Findings.of(found.stream().filter(finding -> finding.rule().equals(rule.id())).limit(1).toList());
            String said = printed(one).replaceAll("(?m)^  \\w+\\.java:.*\n", "").replaceAll("\n\n.*\n$", "\n");
            said = ELSEWHERE.matcher(said).replaceAll("Homelab.java:41");
            Golden.assertSame(EXAMPLES.resolve(rule.id() + ".txt"), rule.declaration(first) + "\n\n" + said);
        }));
    }

    private static String printed(Findings findings) {
        return new FindingPrinter(false).print(findings);
    }

    /** The text of the line instead of its number, which would change with every case that is added. */
    private static String withSourceLines(String text) {
        String lines = LINE.matcher(text).replaceAll(line -> {
            try {
                List<String> source = Files.readAllLines(RuleCases.SOURCES.resolve(line.group(1) + ".java"));
                return Matcher.quoteReplacement(
                        "  " + line.group(1) + ".java: " + source.get(Integer.parseInt(line.group(2)) - 1).strip());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return ELSEWHERE.matcher(lines).replaceAll("another line");
    }

    @Test
    void everyRuleIsRegisteredAndHasAnIdOfItsOwn() throws IOException {
        List<String> registered = Checks.all().stream().map(rule -> rule.getClass().getSimpleName()).toList();
        try (Stream<Path> files = Files.list(RULES)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".java", ""))
                            .filter(name -> name.endsWith("Rule") && !isInterface(name)))
                    .containsExactlyInAnyOrderElementsOf(registered);
        }
        assertThat(Checks.texts()).extracting(text -> text.id()).doesNotHaveDuplicates();
    }

    private static boolean isInterface(String name) {
        try {
            return Class.forName(Rule.class.getPackageName() + "." + name).isInterface();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void noCaseAndNoExampleIsLeftOfARuleThatIsGone() throws IOException {
        List<String> ids = all().map(RuleCases::id).toList();
        for (Path directory : List.of(EXAMPLES, Path.of("src/test/resources/cases"))) {
            try (Stream<Path> files = Files.list(directory)) {
                assertThat(files.map(file -> file.getFileName().toString().replaceAll("\\.\\w+$", "")))
                        .as(directory.toString())
                        .containsExactlyInAnyOrderElementsOf(ids);
            }
        }
    }
}
