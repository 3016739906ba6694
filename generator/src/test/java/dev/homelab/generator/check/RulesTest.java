package dev.homelab.generator.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.dsl.Homelab;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.model.Model;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules together: each is registered and tested, and one cause gives one finding. */
class RulesTest {
    private static final Path RULES = Path.of("src/main/java/dev/homelab/generator/check");

    private static Stream<Cases> all() {
        return Stream.concat(
                        Checks.all().stream().map(rule -> rule.getClass().getSimpleName() + "Test"),
                        Stream.of(UnusedSuppressionTest.class.getSimpleName()))
                .map(Cases::of);
    }

    @TestFactory
    Stream<DynamicTest> oneCauseGivesOneFinding() {
        return all().map(cases -> DynamicTest.dynamicTest(cases.test().id(), () -> {
            for (Method method : cases.methods(Fires.class)) {
                assertOnly(cases.homelab(method), cases.test().id(), method.getAnnotation(Fires.class).also());
            }
            for (Method method : cases.methods(Quiet.class)) {
                assertOnly(cases.homelab(method), cases.test().id(), method.getAnnotation(Quiet.class).also());
            }
        }));
    }

    private static void assertOnly(Homelab homelab, String rule, String[] also) {
        assertThat(Checks.findings(Model.of(homelab)).all())
                .extracting(Finding::rule)
                .filteredOn(found -> !found.equals(rule))
                .isSubsetOf(List.of(also));
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
        List<String> ids = all().map(cases -> cases.test().id()).toList();
        for (Path directory : List.of(RuleTest.EXAMPLES, Path.of("src/test/resources/cases"))) {
            try (Stream<Path> files = Files.list(directory)) {
                assertThat(files.map(file -> file.getFileName().toString().replaceAll("\\.\\w+$", "")))
                        .as(directory.toString())
                        .containsExactlyInAnyOrderElementsOf(ids);
            }
        }
    }
}
