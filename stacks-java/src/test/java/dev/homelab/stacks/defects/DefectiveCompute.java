package dev.homelab.stacks.defects;

import static dev.homelab.dsl.Compose.id;
import static dev.homelab.dsl.Compose.seconds;
import static dev.homelab.dsl.Compose.service;
import static dev.homelab.dsl.Compose.stack;
import static dev.homelab.dsl.Compose.volume;

import dev.homelab.dsl.ComposeFile;
import dev.homelab.dsl.Health;
import dev.homelab.dsl.Profile;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.Stack;
import dev.homelab.dsl.value.Image;
import dev.homelab.dsl.value.Restart;
import dev.homelab.stacks.shared.Images;

/** Models, with what was wrong with them. */
final class DefectiveCompute {
    private static final Profile CPU = Profile.of("cpu", "On the processor.");
    private static final Profile GPU = Profile.of("gpu", "On a card.");

    private DefectiveCompute() {}

    static Stack declare() {
        return stack("compute").files(ComposeFile.in("02-compute", "Models",
                ollama("ollama-cpu", CPU, Images.OLLAMA),
                ollama("ollama-gpu", GPU, Image.of("ollama/ollama").known(Images.OLLAMA.facts())),
                comfyui(),
                fixPermissions()));
    }

    private static Service ollama(String name, Profile profile, Image image) {
        return service(id(name).container("ollama"), image)
                .onlyWith(profile)
                .with(Defective.usual())
                .mount(volume("ollama").at("/root/.ollama"))
                .healthcheck(Health.curl("http://127.0.0.1:11434/"))
                .build();
    }

    private static Service comfyui() {
        return service(id("comfyui-cpu"), Images.COMFYUI_NVIDIA)
                .onlyWith(CPU)
                .with(Defective.usual())
                .environment("WEB_ENABLE_AUTH", "true")
                .mount(volume("comfyui").at("/comfy/mnt"))
                .healthcheck(Health.exec("true").startingWithin(seconds(120)))
                .build();
    }

    private static Service fixPermissions() {
        return Defective.unwatched(service(id("comfyui-fix-perms"), Images.CURL))
                .onlyWith(CPU)
                .restart(Restart.NO)
                .withoutHealthcheck("it ends by itself")
                .build();
    }
}
