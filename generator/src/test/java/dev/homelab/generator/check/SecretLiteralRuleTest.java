package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;

/** Secrets in plain text. */
class SecretLiteralRuleTest extends RuleTest {

    @Fires
    Homelab aPassword() {
        return homelab(service("web").environment("DB_PASSWORD", "hunter2"));
    }

    @Fires
    Homelab aKeyOfAKnownForm() {
        return homelab(service("web").environment("UPSTREAM", "sk-proj-0123456789abcdefABCDEF"));
    }

    @Fires
    Homelab aPasswordInAUrl() {
        return homelab(service("web").environment("DB", "postgres://me:hunter2@10.0.0.7/db"));
    }

    @Fires
    Homelab randomCharacters() {
        return homelab(service("web").environment("SEED", "q8Zr2LxV7mTn4KpW9sYd3HfB6jCg1QaE"));
    }

    @Fires
    Homelab aTokenInALabel() {
        return homelab(service("web").label("api.token", "ghp_0123456789abcdefghijklmnopqrstuvwxyz"));
    }

    @Quiet
    Homelab aSecret() {
        return homelab(service("web").environment("DB_PASSWORD", PASSWORD));
    }

    @Quiet
    Homelab aPathToASecret() {
        return homelab(service("web").environment("PASSWORD_FILE", "/run/secrets/password").environment("TOKEN_TTL", "3600"));
    }

    @Quiet
    Homelab aNumber() {
        return homelab(service("web").environment("MAX_TOKEN", "4096").environment("API_KEY", ""));
    }

    @Quiet
    Homelab aLongSentence() {
        return homelab(service("web").environment("GREETING", "Welcome to the homelab of the Example family"));
    }

    @Quiet
    Homelab aPasswordByReferenceInAUrl() {
        return homelab(service("web").environment("DB", text("postgres://me:{}@10.0.0.7/db", PASSWORD)));
    }

    @Quiet
    Homelab aPatternThatRepeats() {
        return homelab(service("web").environment("MASK", "Abcdefghijklmn12Abcdefghijklmn12"));
    }
}
