package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.compose.Develop;
import dev.homelab.dsl.compose.Watch;
import dev.homelab.dsl.compose.WatchAction;

/** Watches with something missing. */
class IncompleteWatchRuleTest extends RuleTest {

    private static Develop watching(Watch.Builder watch) {
        return Develop.builder().watch(watch.build()).build();
    }

    @Fires
    Homelab copyingWithoutTarget() {
        return homelab(service("web").develop(watching(Watch.builder().path("/srv/source").action(WatchAction.SYNC))));
    }

    @Fires
    Homelab withoutPath() {
        return homelab(service("web").develop(watching(Watch.builder().path("").action(WatchAction.REBUILD))));
    }

    @Quiet
    Homelab rebuilding() {
        return homelab(service("web").develop(watching(Watch.builder().path("/srv/source").action(WatchAction.REBUILD))));
    }

    @Quiet
    Homelab copying() {
        return homelab(service("web").develop(watching(
                Watch.builder().path("/srv/source").action(WatchAction.SYNC_RESTART).target("/app"))));
    }
}
