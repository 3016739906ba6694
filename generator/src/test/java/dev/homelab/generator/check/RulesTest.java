package dev.homelab.generator.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.generator.finding.RuleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each rule is registered, tested and explained. */
class RulesTest {
    private static final Path RULES = Path.of("src/main/java/dev/homelab/generator/check");

    /** The lists are asked, too: what {@link Checks} has of them it took once. */
    @Test
    void everyRuleIsRegisteredAndHasAnIdOfItsOwn() throws IOException {
        List<String> registered = names(Stream.of(
                        ReferenceRules.all(), NetworkRules.all(), PathRules.all(), VariableRules.all(), ImageRules.all(),
                        ComposeRules.all(), OperationRules.all())
                .flatMap(List::stream));
        assertThat(names(Checks.all().stream())).isEqualTo(registered);
        try (Stream<Path> files = Files.list(RULES)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".java", ""))
                            .filter(name -> name.endsWith("Rule") && !isInterface(name)))
                    .containsExactlyInAnyOrderElementsOf(registered);
        }
        assertThat(Checks.texts()).extracting(RuleText::id)
                .doesNotHaveDuplicates()
                .contains("privileged", "unused-suppression", "illegal-value", "schema");
    }

    private static List<String> names(Stream<Rule> rules) {
        return rules.map(rule -> rule.getClass().getSimpleName()).toList();
    }

    private static boolean isInterface(String name) {
        try {
            return Class.forName(Rule.class.getPackageName() + "." + name).isInterface();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyRuleShowsItsExample() throws IOException {
        for (String id : Cases.all().map(cases -> cases.test().id()).toList()) {
            assertThat(RuleExample.of(id)).hasValue(Files.readString(RuleTest.EXAMPLES.resolve(id + ".txt")));
        }
        assertThat(RuleExample.of("schema")).isEmpty();
    }

    @Test
    void noCaseAndNoExampleIsLeftOfARuleThatIsGone() throws IOException {
        List<String> ids = Cases.all().map(cases -> cases.test().id()).toList();
        for (Path directory : List.of(RuleTest.EXAMPLES, Path.of("src/test/resources/cases"))) {
            try (Stream<Path> files = Files.list(directory)) {
                assertThat(files.map(file -> file.getFileName().toString().replaceAll("\\.\\w+$", "")))
                        .as(directory.toString())
                        .containsExactlyInAnyOrderElementsOf(ids);
            }
        }
    }
}
