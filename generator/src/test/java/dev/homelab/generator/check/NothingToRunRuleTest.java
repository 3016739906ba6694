package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.compose.Build;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Image;

/** Services without a program. */
class NothingToRunRuleTest extends RuleTest {

    @Fires(also = "untagged-image")
    Homelab aBlankImage() {
        return homelab(service("web").image(Image.of(Text.of(setting("IMAGE", "")))));
    }

    @Quiet(also = "untagged-image")
    Homelab aBuild() {
        return homelab(service("web").image(Image.of(Text.of(""))).build(Build.builder().context("/srv/source").build()));
    }

    @Quiet(also = "untagged-image")
    Homelab anImageByAVariable() {
        return homelab(service("web").image(Image.of(Text.of(setting("IMAGE", "example/web:1.2.3")))),
                service("api").image(Image.of(Text.of(PASSWORD))));
    }
}
