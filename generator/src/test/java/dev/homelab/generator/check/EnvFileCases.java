package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.compose.EnvFile;
import dev.homelab.dsl.examples.Examples;

/** Files of variables. */
final class EnvFileCases extends Examples {

    @Fires
    Homelab aFile() {
        return homelab(service("web").envFile(EnvFile.builder().path("/srv/env").build()));
    }

    @Quiet
    Homelab oneVariable() {
        return homelab(service("web").environment("PASSWORD", PASSWORD));
    }
}
