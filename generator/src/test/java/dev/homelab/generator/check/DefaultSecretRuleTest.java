package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;

/** Defaults of secrets. */
class DefaultSecretRuleTest extends RuleTest {

    @Fires
    Homelab aSettingWithADefault() {
        return homelab(service("web").environment("PASSWORD", setting("DB_PASSWORD", "admin123")));
    }

    @Fires
    Homelab aUseWithADefault() {
        return homelab(service("web").environment("PASSWORD", PASSWORD.or("admin123")));
    }

    @Fires
    Homelab aSettingOfTwoServices() {
        return homelab(
                service("web").environment("PASSWORD", setting("DB_PASSWORD", "admin123")),
                service("db").environment("PASSWORD", setting("DB_PASSWORD", "admin123")));
    }

    @Quiet
    Homelab aSecretWithoutADefault() {
        return homelab(service("web").environment("PASSWORD", PASSWORD));
    }

    @Quiet
    Homelab aBlankDefault() {
        return homelab(service("web").environment("TOKEN", setting("HUB_TOKEN", "")));
    }

    @Quiet
    Homelab aPath() {
        return homelab(service("web").environment("FILE", setting("PASSWORD_FILE", "/run/password")).environment("LIFE", setting("TOKEN_LIFE", "3600")));
    }

    @Quiet
    Homelab anotherVariableWithADefault() {
        return homelab(service("web").environment("PLACE", setting("PLACE", "elsewhere").or("somewhere")));
    }

    @Quiet
    Homelab aUseThatFails() {
        return homelab(service("web").environment("PASSWORD", PASSWORD.orFail("set-it")));
    }
}
