package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.TreeFile;
import dev.homelab.dsl.examples.Examples;

/** Files of the tree. */
final class ConflictingFileCases extends Examples {

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
