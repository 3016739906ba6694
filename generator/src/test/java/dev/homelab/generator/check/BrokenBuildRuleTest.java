package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.compose.Build;
import dev.homelab.dsl.compose.Ulimit;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Int;

/** Builds. */
class BrokenBuildRuleTest extends RuleTest {

    private static Build.Builder build() {
        return Build.builder().context("/srv/source");
    }

    @Fires
    Homelab twoDockerfiles() {
        return homelab(service("web").build(build().dockerfile("Dockerfile").dockerfileInline("FROM scratch").build()));
    }

    @Fires
    Homelab anotherPlatform() {
        return homelab(service("web").platform("linux/amd64").build(build().platform("linux/arm64").build()));
    }

    @Fires
    Homelab aContextWithoutValue() {
        return homelab(service("web").build(build().additionalContext("base", Text.none()).build()));
    }

    @Fires
    Homelab aLimitByAVariable() {
        return homelab(service("web").build(build()
                .ulimit("nofile", Ulimit.builder().soft(1).hard(Int.of(Text.of(setting("FILES", "2")))).build())
                .ulimit("nproc", Ulimit.builder().soft(Int.of(Text.of(setting("TASKS", "1")))).hard(2).build())
                .build()));
    }

    @Fires
    Homelab uponAServiceThatIsNotBuilt() {
        return homelab(service("base"), service("web").build(build().additionalContext("base", "service:base").build()));
    }

    @Quiet
    Homelab uponAServiceThatIsBuilt() {
        return homelab(
                service("base").build(build().build()),
                service("web").build(build().additionalContext("base", "service:base").build()));
    }

    @Quiet
    Homelab sound() {
        return homelab(service("web").platform("linux/amd64").build(build()
                .dockerfile("Dockerfile").platforms("linux/arm64", "linux/amd64").additionalContext("base", "/srv/base")
                .ulimit("nofile", Ulimit.builder().soft(1).hard(2).build()).build()));
    }

    @Quiet
    Homelab forAnyPlatform() {
        return homelab(service("web").platform("linux/amd64").build(build().dockerfileInline("FROM scratch").build()));
    }
}
