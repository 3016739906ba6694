package dev.homelab.generator.check;

import static dev.homelab.dsl.Compose.seconds;

import dev.homelab.dsl.Health;
import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.compose.Healthcheck;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Duration;
import dev.homelab.dsl.value.HealthTest;
import dev.homelab.dsl.value.ImageFacts;

/** Start periods. */
class ShortStartPeriodRuleTest extends RuleTest {

    @Fires
    Homelab shorterThanAStartMayTake() {
        return homelab(service("web", ImageFacts.NONE.startingWithin(seconds(1800)))
                .healthcheck(Health.exec("true").startingWithin(seconds(120))));
    }

    @Fires
    Homelab noneAtAll() {
        return homelab(service("web", ImageFacts.NONE.startingWithin(seconds(10)))
                .healthcheck(Healthcheck.builder().test(HealthTest.exec("true")).build()));
    }

    @Quiet
    Homelab exactlyAsLong() {
        return homelab(service("web", ImageFacts.NONE.startingWithin(seconds(1800)))
                .healthcheck(Health.exec("true").startingWithin(seconds(1800))));
    }

    @Quiet
    Homelab noHealthCheckOfItsOwn() {
        return homelab(unwatched("web", ImageFacts.NONE.withHealthcheck().startingWithin(seconds(60))));
    }

    @Quiet
    Homelab aPeriodThatTheOperatorGives() {
        return homelab(service("web", ImageFacts.NONE.startingWithin(seconds(60)))
                .healthcheck(Health.exec("true").startingWithin(Duration.of(Text.of(setting("PERIOD", "10s"))))));
    }

    @Quiet
    Homelab theImagesCheckAtAnotherInterval() {
        return homelab(unwatched("web", ImageFacts.NONE.withHealthcheck().startingWithin(seconds(60)))
                .healthcheck(Healthcheck.builder().interval(seconds(10)).build()));
    }
}
