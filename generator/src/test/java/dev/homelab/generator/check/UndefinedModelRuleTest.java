package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Model;
import dev.homelab.dsl.compose.ModelAttributes;
import dev.homelab.dsl.compose.ModelBinding;

/** Models. */
class UndefinedModelRuleTest extends RuleTest {

    @Fires
    Homelab aModelOfNobody() {
        return homelab(service("web").model("chat", ModelBinding.builder().build())).composeVersion("2.38.0");
    }

    @Quiet
    Homelab aModelByReference() {
        return homelab(service("web").model(Model.of("chat", ModelAttributes.builder().model("ai/smollm2").build())))
                .composeVersion("2.38.0");
    }
}
