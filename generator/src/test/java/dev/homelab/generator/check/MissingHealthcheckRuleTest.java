package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.compose.Healthcheck;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.tree.Sequence;
import dev.homelab.dsl.value.HealthTest;
import dev.homelab.dsl.value.ImageFacts;
import java.util.List;

/** Services without a health check. */
class MissingHealthcheckRuleTest extends RuleTest {

    @Fires
    Homelab none() {
        return homelab(unwatched("web"));
    }

    @Fires
    Homelab oneThatIsOff() {
        return homelab(unwatched("web").healthcheck(Healthcheck.builder().disable(true).build()));
    }

    @Fires
    Homelab oneThatAsksNothing() {
        return homelab(unwatched("web").healthcheck(Healthcheck.builder().test(HealthTest.read(Sequence.of(List.of(Scalar.of("NONE"))))).build()));
    }

    @Quiet
    Homelab noneWithAReason() {
        return homelab(unwatched("web").withoutHealthcheck("it has nothing to ask"));
    }

    @Quiet
    Homelab oneOfTheImage() {
        return homelab(unwatched("web", ImageFacts.NONE.withHealthcheck()));
    }
}
