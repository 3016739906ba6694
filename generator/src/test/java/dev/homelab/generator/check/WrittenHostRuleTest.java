package dev.homelab.generator.check;

import dev.homelab.dsl.Health;
import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.compose.NetworkAttachment;

/** Services that are named by text. */
class WrittenHostRuleTest extends RuleTest {

    @Fires
    Homelab inAUrl() {
        return homelab(service("web").environment("DB", "postgres://db:5432/web"), service("db"));
    }

    @Fires
    Homelab byAnAlias() {
        return homelab(
                service("web").environment("DB_HOST", "store"),
                service("db").network("default", NetworkAttachment.builder().alias("store").build()));
    }

    @Quiet
    Homelab itself() {
        return homelab(service("web").healthcheck(Health.wget("http://web:80/")));
    }
}
