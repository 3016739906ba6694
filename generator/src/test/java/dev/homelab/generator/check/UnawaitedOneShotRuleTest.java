package dev.homelab.generator.check;

import static dev.homelab.dsl.Need.completed;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.compose.Build;
import dev.homelab.dsl.value.Restart;

/** One-shots. */
class UnawaitedOneShotRuleTest extends RuleTest {

    @Fires
    Homelab nobodyWaits() {
        return homelab(oneShot("job"));
    }

    @Fires
    Homelab whatIsOnlyBuiltUpon() {
        return homelab(
                oneShot("base").build(Build.builder().context("/srv/base").build()),
                service("web").build(Build.builder().context("/srv/web").additionalContext("base", "service:base").build()));
    }

    @Quiet
    Homelab somebodyWaits() {
        return homelab(oneShot("job"), service("web").dependsOn(completed(id("job"))));
    }

    @Quiet
    Homelab somebodyLinksToIt() {
        return homelab(oneShot("job"), service("web").link(id("job")));
    }

    @Quiet
    Homelab somebodyWaitsForTheFamily() {
        return homelab(
                oneShot(id("job").variant("cpu")).onlyWith(CPU),
                service("web").dependsOn(completed(id("job")).whereActive()));
    }

    @Quiet
    Homelab itTellsItsHealth() {
        return homelab(service("job").restart(Restart.NO));
    }

    @Quiet
    Homelab itIsStartedAgain() {
        return homelab(unwatched("job").withoutHealthcheck("it has none"));
    }
}
