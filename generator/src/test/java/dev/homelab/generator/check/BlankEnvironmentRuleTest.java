package dev.homelab.generator.check;

import static dev.homelab.dsl.Compose.givenSecret;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.value.ImageFacts;

/** Variables that an image needs, and that may be blank. */
class BlankEnvironmentRuleTest extends RuleTest {

    @Fires
    Homelab anOptionalToken() {
        return homelab(service("web", ImageFacts.NONE.needing("TOKEN"))
                .environment("TOKEN", givenSecret("TOKEN").optional().help("A token.")));
    }

    @Fires
    Homelab aBlankText() {
        return homelab(service("web", ImageFacts.NONE.needing("NAME")).environment("NAME", ""));
    }

    @Quiet
    Homelab behindAProfile() {
        return homelab(service("web", ImageFacts.NONE.needing("TOKEN"))
                .onlyWith(LOGS)
                .environment("TOKEN", givenSecret("TOKEN").optional().help("A token.")));
    }

    @Quiet
    Homelab aRequiredToken() {
        return homelab(service("web", ImageFacts.NONE.needing("TOKEN"))
                .environment("TOKEN", givenSecret("TOKEN").help("A token.")));
    }

    @Quiet
    Homelab anotherVariable() {
        return homelab(service("web", ImageFacts.NONE.needing("NAME")).environment("NAME", "web").environment("TITLE", ""));
    }
}
