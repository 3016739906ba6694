package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.TreeDirectory;
import dev.homelab.dsl.compose.Build;

/** Paths that mean different things. */
class AmbiguousPathRuleTest extends RuleTest {

    @Fires
    Homelab whicheverFileIsFirst() {
        return homelab(stack("one",
                file("one", service("a")),
                file("two", service("b").mount(existing("./data", "/data")))));
    }

    @Fires
    Homelab filesThatLieUnequallyDeep() {
        return homelab(stack("one",
                file("one", service("a")),
                file("one/two", service("b").mount(TreeDirectory.data("one/data", "data").at("/data")))));
    }

    @Fires
    Homelab aBuildContext() {
        return homelab(stack("one",
                file("one", service("a")),
                file("two", service("b").build(Build.builder().context("./server").build()))));
    }

    @Quiet
    Homelab overTheRoot() {
        return homelab(stack("one",
                file("one", service("a")),
                file("two", service("b").mount(TreeDirectory.data("two/data", "data").at("/data")))));
    }

    @Quiet
    Homelab aRepository() {
        return homelab(stack("one",
                file("one", service("a")),
                file("two", service("b").build(Build.builder().context("https://git.example.com/server.git").build()))));
    }
}
