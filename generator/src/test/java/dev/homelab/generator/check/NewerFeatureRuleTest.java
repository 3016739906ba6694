package dev.homelab.generator.check;

import dev.homelab.dsl.Compose;
import dev.homelab.dsl.ComposeFile;
import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.compose.EnvFile;
import dev.homelab.dsl.compose.ModelAttributes;
import dev.homelab.dsl.compose.NetworkAttachment;
import dev.homelab.dsl.compose.ServiceHook;
import dev.homelab.dsl.value.Command;

/** Versions of Compose. */
class NewerFeatureRuleTest extends RuleTest {

    @Fires
    Homelab anAttributeOfAService() {
        return homelab(service("web").postStart(ServiceHook.builder().command(Command.exec("true")).build()))
                .composeVersion("2.29.9");
    }

    @Fires
    Homelab anAttributeOfAFile() {
        return homelab(stack("one", ComposeFile.in("one", "Services", Compose.application()
                .services(service("web"))
                .model("llm", ModelAttributes.builder().model("ai/llm").build())
                .build())));
    }

    @Fires
    Homelab anAttributeOfAnAttribute() {
        return homelab(service("web").network("default", NetworkAttachment.builder().interfaceName("eth9").build()))
                .composeVersion("2.35");
    }

    @Fires(also = "env-file")
    Homelab anAttributeOfAListedFile() {
        return homelab(service("web").envFile(EnvFile.builder().path("/srv/web.env").format("raw").build()))
                .composeVersion("2.29.9");
    }

    @Quiet
    Homelab exactlyThatVersion() {
        return homelab(service("web").postStart(ServiceHook.builder().command(Command.exec("true")).build()))
                .composeVersion("2.30.0");
    }
}
