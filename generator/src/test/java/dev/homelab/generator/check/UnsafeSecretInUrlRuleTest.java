package dev.homelab.generator.check;

import static dev.homelab.dsl.Compose.base64;
import static dev.homelab.dsl.Compose.givenSecret;

import dev.homelab.dsl.Homelab;

/** Secrets in URLs. */
class UnsafeSecretInUrlRuleTest extends RuleTest {

    @Fires
    Homelab aSecretInBase64() {
        return homelab(service("web").environment("DB_URL", text("postgres://me:{}@10.0.0.7/db", secret("TOKEN", base64(16)))));
    }

    @Fires
    Homelab whatTheOperatorGives() {
        return homelab(service("web").environment("DB_URL", text("postgres://me:{}@10.0.0.7/db", givenSecret("TOKEN").help("A token."))));
    }

    @Quiet
    Homelab hexadecimalDigits() {
        return homelab(service("web").environment("DB_URL", text("postgres://me:{}@10.0.0.7/db", PASSWORD)));
    }

    @Quiet
    Homelab base64OutsideOfAUrl() {
        return homelab(service("web").environment("TOKEN", secret("TOKEN", base64(16))));
    }
}
