package dev.homelab.generator.check;

import static dev.homelab.dsl.Compose.base64;
import static dev.homelab.dsl.Compose.givenSecret;
import static dev.homelab.dsl.Compose.hex;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Recipe;
import dev.homelab.dsl.value.ImageFacts;
import dev.homelab.dsl.value.ValueForm;

/** Forms of values. */
class WrongValueFormRuleTest extends RuleTest {

    @Fires
    Homelab halfAKey() {
        return homelab(service("web", ImageFacts.NONE.needing("KEY", ValueForm.hexDigits(64)))
                .environment("KEY", secret("KEY", hex(16))));
    }

    @Fires
    Homelab base64ForDigits() {
        return homelab(service("web", ImageFacts.NONE.needing("KEY", ValueForm.hexDigits(32)))
                .environment("KEY", secret("KEY", base64(24))));
    }

    @Fires
    Homelab aSettingThatIsTooShort() {
        return homelab(service("web", ImageFacts.NONE.needing("USER_NAME", ValueForm.atLeast(3)))
                .environment("USER_NAME", setting("USER_NAME", "me")));
    }

    @Fires
    Homelab aPrefixThatIsMissing() {
        return homelab(service("db", ImageFacts.NONE.needing("AUTH", new ValueForm("[a-z]+/.{8,}", "a name, `/` and 8 characters or more")))
                .environment("AUTH", secret("AUTH", hex(16))));
    }

    @Fires
    Homelab aPrefixBeforeTooLittle() {
        return homelab(service("db", ImageFacts.NONE.needing("AUTH", new ValueForm("[a-z]+/.{16,}", "a name, `/` and 16 characters or more")))
                .environment("AUTH", secret("AUTH", new Recipe.Prefixed("neo/", 4))));
    }

    @Fires
    Homelab aDefaultOfTheUseThatIsTooShort() {
        return homelab(service("web", ImageFacts.NONE.needing("USER_NAME", ValueForm.atLeast(3)))
                .environment("USER_NAME", setting("USER_NAME", "somebody").or("me")));
    }

    @Fires
    Homelab aPortOfTwoDigits() {
        return homelab(service("db", ImageFacts.NONE.needing("PORT", ValueForm.characters(4)))
                .serves(tcp("db", 80))
                .environment("PORT", text("{}", tcp("db", 80).portNumber())));
    }

    @Quiet
    Homelab aWholeKey() {
        return homelab(service("web", ImageFacts.NONE.needing("KEY", ValueForm.hexDigits(64)))
                .environment("KEY", secret("KEY", hex(32))));
    }

    @Quiet
    Homelab enoughCharacters() {
        return homelab(service("web", ImageFacts.NONE.needing("KEY", ValueForm.atLeast(32)).needing("ID", ValueForm.characters(42)))
                .environment("KEY", secret("KEY", base64(24)))
                .environment("ID", secret("ID", new Recipe.Uuid("pk-lf-"))));
    }

    @Quiet
    Homelab aPrefix() {
        return homelab(service("db", ImageFacts.NONE.needing("AUTH", new ValueForm("[a-z]+/.{8,}", "a name, `/` and 8 characters or more")))
                .environment("AUTH", secret("AUTH", new Recipe.Prefixed("neo/", 4))));
    }

    @Quiet
    Homelab partsThatTogetherFit() {
        return homelab(service("db", ImageFacts.NONE.needing("AT", ValueForm.characters(4)))
                .serves(tcp("db", 80))
                .environment("AT", text("a:{}", tcp("db", 80).portNumber())));
    }

    @Quiet
    Homelab whatTheOperatorGives() {
        return homelab(service("web", ImageFacts.NONE.needing("KEY", ValueForm.hexDigits(64)))
                .environment("KEY", givenSecret("KEY").help("A key.")));
    }
}
