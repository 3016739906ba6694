package dev.homelab.generator.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.dsl.Compose;
import dev.homelab.dsl.ComposeFile;
import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Network;
import dev.homelab.dsl.Trait;
import dev.homelab.dsl.compose.ModelAttributes;
import dev.homelab.generator.finding.Findings;
import dev.homelab.generator.model.Model;
import org.junit.jupiter.api.Test;

/** Suppressions. */
class UnusedSuppressionTest extends RuleTest {

    private static final Trait TRAIT = service -> service.suppress("privileged", "One of them has to be.");

    @Override
    String id() {
        return OtherRules.UNUSED_SUPPRESSION.id();
    }

    @Override
    Findings findings(Homelab homelab) {
        return Findings.of(Checks.findings(Model.of(homelab)).all().stream()
                .filter(finding -> finding.rule().equals(id()))
                .toList());
    }

    @Fires
    Homelab ofAService() {
        return homelab(service("web").suppress("privileged", "It once was."));
    }

    @Fires
    Homelab ofAFile() {
        return homelab(stack("one", file("one", service("web")).suppress("privileged", "One of them once was.")));
    }

    @Fires
    Homelab ofAStack() {
        return homelab(stack("one", service("web")).suppress("privileged", "One of them once was."));
    }

    @Fires
    Homelab ofTheHomelab() {
        return homelab(service("web")).suppress("privileged", "One of them once was.");
    }

    @Fires
    Homelab ofARuleThatIsMisspelt() {
        return homelab(service("web").suppress("priviledged", "It has to be."));
    }

    @Fires
    Homelab ofARuleThatNeverWas() {
        return homelab(service("web").suppress("bad-luck", "It has to be."));
    }

    @Fires(also = "exclusive-networks")
    Homelab ofWhatComposeRefuses() {
        return homelab(service("web").networkMode("none").networks(Network.of("front")).suppress("exclusive-networks", "It has to be."));
    }

    @Fires(also = "privileged")
    Homelab ofAnotherService() {
        return homelab(service("web").privileged(true), service("db").suppress("privileged", "It has to be."));
    }

    @Fires(also = "privileged")
    Homelab ofAnotherFile() {
        return homelab(stack("one",
                file("one", service("web").privileged(true)),
                file("two", service("db")).suppress("privileged", "One has to be.")));
    }

    @Fires(also = "privileged")
    Homelab ofAnotherStack() {
        return homelab(
                stack("one", service("web").privileged(true)),
                stack("two", service("db")).suppress("privileged", "One has to be."));
    }

    @Quiet
    Homelab whatIsFound() {
        return homelab(service("web").privileged(true).suppress("privileged", "It has to be."));
    }

    @Quiet
    Homelab whatIsFoundInAServiceWithADotInItsName() {
        return homelab(service("web.v2").privileged(true).suppress("privileged", "It has to be."));
    }

    @Quiet
    Homelab whatIsFoundInTheFile() {
        return homelab(stack("one", file("one", service("web").privileged(true)).suppress("privileged", "It has to be.")));
    }

    @Quiet
    Homelab whatIsFoundInTheStack() {
        return homelab(stack("one", service("web").privileged(true)).suppress("privileged", "It has to be."));
    }

    @Quiet
    Homelab whatIsFoundInTheHomelab() {
        return homelab(service("web").privileged(true)).suppress("privileged", "It has to be.");
    }

    @Quiet
    Homelab oneTraitForTwoServicesOfWhichOneNeedsIt() {
        return homelab(
                service("web").privileged(true).with(TRAIT),
                service("db").with(TRAIT));
    }

    @Quiet
    Homelab whatIsFoundInTheFileItself() {
        return homelab(stack("one", ComposeFile.in("one", "Services", Compose.application()
                .services(service("web"))
                .model("llm", ModelAttributes.builder().model("ai/llm").build())
                .build()).suppress("newer-feature", "The host has it.")));
    }

    @Test
    void whatIsAcceptedIsNotFound() {
        assertThat(Checks.findings(Model.of(whatIsFound())).all()).isEmpty();
        assertThat(Checks.findings(Model.of(whatIsFoundInTheFileItself())).all()).isEmpty();
    }
}
