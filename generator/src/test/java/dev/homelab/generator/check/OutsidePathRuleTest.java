package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.TreeDirectory;

/** Paths that leave the tree. */
class OutsidePathRuleTest extends RuleTest {

    @Fires
    Homelab twoUp() {
        return homelab(service("web").mount(existing("../../data", "/data")));
    }

    @Fires
    Homelab onlyFromOneOfTwoFiles() {
        return homelab(stack("one",
                file("one", service("a")),
                file("one/two", service("b").mount(existing("../../data", "/data")))));
    }

    @Fires
    Homelab unlessADeeperFileIsFirst() {
        return homelab(stack("one",
                file("apps/a", service("a")),
                file("b", service("b").mount(existing("../../data", "/data")))));
    }

    @Quiet
    Homelab anAbsolutePath() {
        return homelab(service("web").mount(existing("/data", "/data")).mount(existing("~/data", "/more")));
    }

    @Quiet(also = {"unplaced-path", "shared-bind"})
    Homelab asFarAsTheRoot() {
        return homelab(
                stack("one", service("a").mount(TreeDirectory.data("two/data", "data").at("/data"))),
                stack("two", service("b").mount(existing("../two/data", "/data"))));
    }
}
