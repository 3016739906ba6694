package dev.homelab.generator.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.dsl.Homelab;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.model.Model;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules together: one cause gives one finding. */
class OneFindingTest {
    @TestFactory
    Stream<DynamicTest> oneCauseGivesOneFinding() {
        return Cases.all().map(cases -> DynamicTest.dynamicTest(cases.test().id(), () -> {
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
}
