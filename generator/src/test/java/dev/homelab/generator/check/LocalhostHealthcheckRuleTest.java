package dev.homelab.generator.check;

import dev.homelab.dsl.Health;
import dev.homelab.dsl.Homelab;

/** What health checks ask. */
class LocalhostHealthcheckRuleTest extends RuleTest {

    @Fires
    Homelab aName() {
        return homelab(unwatched("web").healthcheck(Health.wget("http://localhost:80/")));
    }

    @Fires
    Homelab aNameAmongWords() {
        return homelab(unwatched("db").healthcheck(Health.shell("pg_isready -h localhost -U me")));
    }

    @Quiet
    Homelab anAddress() {
        return homelab(unwatched("web").healthcheck(Health.wget("http://127.0.0.1:80/localhosts")));
    }
}
