package dev.homelab.generator.check;

import dev.homelab.dsl.Health;
import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.value.ImageFacts;

/** What health checks call. */
class MissingHealthToolRuleTest extends RuleTest {

    @Fires
    Homelab aToolThatTheImageLacks() {
        return homelab(service("web", ImageFacts.alpine()).healthcheck(Health.curl("http://127.0.0.1/")));
    }

    @Fires
    Homelab noShell() {
        return homelab(service("web", ImageFacts.only("wget")).healthcheck(Health.shell("wget http://127.0.0.1/ || exit 1")));
    }

    @Fires
    Homelab neitherOfTwo() {
        return homelab(service("web", ImageFacts.debian()).healthcheck(Health.shell("wget -q http://127.0.0.1/ || curl -f http://127.0.0.1/")));
    }

    @Fires
    Homelab aToolBehindAPipe() {
        return homelab(service("db", ImageFacts.only("sh", "redis-cli")).healthcheck(Health.shell("A=1 redis-cli ping | /bin/grep -q 'PONG && x'")));
    }

    @Fires
    Homelab aToolWithinBash() {
        return homelab(service("db", ImageFacts.only("bash")).healthcheck(Health.exec("/bin/bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/80 && grep 200 <&3")));
    }

    @Fires
    Homelab aShellWithNothingToRun() {
        return homelab(service("web", ImageFacts.only("wget")).healthcheck(Health.exec("sh", "-c")));
    }

    @Quiet
    Homelab oneOfTwo() {
        return homelab(service("web", ImageFacts.alpine()).healthcheck(Health.shell("curl -f http://127.0.0.1/ || wget -q http://127.0.0.1/")));
    }

    @Quiet
    Homelab whatTheShellDoesItself() {
        return homelab(service("web", ImageFacts.only("sh", "bash")).healthcheck(Health.exec("bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/80")));
    }

    @Quiet
    Homelab anImageThatNobodyLookedInto() {
        return homelab(service("web", ImageFacts.NONE).healthcheck(Health.curl("http://127.0.0.1/")));
    }
}
