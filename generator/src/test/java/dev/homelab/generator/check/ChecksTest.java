package dev.homelab.generator.check;

import static dev.homelab.dsl.Need.healthy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.dsl.examples.Examples;
import dev.homelab.generator.finding.Findings;
import dev.homelab.generator.model.Model;
import org.junit.jupiter.api.Test;

/** What is rendered is checked. */
class ChecksTest extends Examples {

    @Test
    void aHomelabWithAnErrorDoesNotPass() {
        Model model = Model.of(homelab(service("web").dependsOn(healthy(id("db")))));
        assertThat(Checks.passed(model, Checks.findings(model))).isEmpty();
    }

    @Test
    void aHomelabWithAWarningPassesAndKeepsIt() {
        Model model = Model.of(homelab(unwatched("web")));
        Findings findings = Checks.findings(model);
        assertThat(findings.all()).isNotEmpty();
        assertThat(Checks.passed(model, findings)).hasValueSatisfying(checked -> {
            assertThat(checked.model()).isSameAs(model);
            assertThat(checked.warnings()).isSameAs(findings);
        });
    }
}
