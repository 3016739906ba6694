package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Mounts;
import dev.homelab.dsl.TreeDirectory;
import dev.homelab.dsl.TreeFile;
import dev.homelab.dsl.TreePath;
import dev.homelab.dsl.compose.Build;
import dev.homelab.dsl.compose.EnvFile;
import dev.homelab.dsl.text.Text;

/** Paths at which nothing is. */
class MissingPathRuleTest extends RuleTest {

    @Fires
    Homelab aPathByItsText() {
        return homelab(service("web").mount(existing("./config", "/config")));
    }

    @Fires
    Homelab aPathByReference() {
        return homelab(service("web").mount(Mounts.existing(Text.of(new TreePath("one/config")), "/config")));
    }

    @Fires
    Homelab besideTheData() {
        return homelab(service("web")
                .mount(TreeDirectory.data("one/data", "data").at("/data"))
                .mount(Mounts.existing(Text.of(new TreePath("one/database")), "/db")));
    }

    @Fires
    Homelab aBuildContext() {
        return homelab(service("web").build(Build.builder().context("./server").build()));
    }

    @Fires(also = "env-file")
    Homelab aFileOfVariables() {
        return homelab(service("web").envFile(EnvFile.builder().path("web.env").build()));
    }

    @Fires(also = "newer-feature")
    Homelab aFileOfLabels() {
        return homelab(service("web").labelFile("web.labels"));
    }

    @Fires
    Homelab aDirectoryWithoutFiles() {
        return homelab(service("web").mount(TreeDirectory.of("one/etc").at("/etc/web")));
    }

    @Quiet
    Homelab whatTheTreeHas() {
        return homelab(service("web").mount(TreeFile.of("one/config.txt", "").at("/config")));
    }

    @Quiet
    Homelab aFileOfADirectory() {
        return homelab(service("web")
                .mount(TreeDirectory.of("one/etc", TreeFile.of("one/etc/a/config.txt", "")).at("/etc/web"))
                .mount(Mounts.readOnly(Mounts.existing(Text.of(new TreePath("one/etc/a")), "/a"))));
    }

    @Quiet
    Homelab belowTheData() {
        return homelab(service("web")
                .mount(TreeDirectory.data("one/data", "data").at("/data"))
                .mount(Mounts.existing(Text.of(new TreePath("one/data/db")), "/db")));
    }

    @Quiet
    Homelab whatIsAboveTheData() {
        return homelab(
                service("db").mount(TreeDirectory.data("srv/db", "data").at("/data")),
                service("backup").mount(Mounts.readOnly(Mounts.existing(Text.of(new TreePath("srv")), "/srv"))));
    }

    @Quiet
    Homelab aBuildContextOfTheHomelab() {
        return homelab(service("web").build(Build.builder().context(Text.of(new TreePath("one/server"))).build()))
                .directories(TreeDirectory.of("one/server", TreeFile.of("one/server/Dockerfile", "FROM scratch")));
    }
}
