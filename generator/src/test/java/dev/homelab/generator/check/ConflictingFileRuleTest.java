package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.TreeFile;

/** Files of the tree. */
class ConflictingFileRuleTest extends RuleTest {

    @Fires
    Homelab twoTexts() {
        return homelab(
                service("a").mount(TreeFile.of("one/config.txt", "a").at("/config")),
                service("b").mount(TreeFile.of("one/config.txt", "b").at("/config")));
    }

    @Fires
    Homelab twoFillings() {
        return homelab(
                service("a").mount(TreeFile.of("one/config.txt", "{{name}}").fill("name", text("a")).at("/config")),
                service("b").mount(TreeFile.of("one/config.txt", "{{name}}").fill("name", text("b")).at("/config")));
    }

    @Quiet
    Homelab oneText() {
        return homelab(
                service("a").mount(TreeFile.of("one/config.txt", "a").at("/config")),
                service("b").mount(TreeFile.of("one/config.txt", "a").at("/config")));
    }
}
