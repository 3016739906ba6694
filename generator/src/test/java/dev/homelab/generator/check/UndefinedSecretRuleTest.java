package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Secret;
import dev.homelab.dsl.compose.Build;
import dev.homelab.dsl.compose.FileGrant;
import dev.homelab.dsl.compose.SecretAttributes;

/** Secrets. */
class UndefinedSecretRuleTest extends RuleTest {

    @Fires
    Homelab aSecretOfNobody() {
        return homelab(service("web").secret(FileGrant.builder().source("token").build()));
    }

    @Fires
    Homelab aMisspeltSecret() {
        return homelab(
                service("db").secret(Secret.of("token", SecretAttributes.builder().file("/srv/token").build())),
                service("web").secret(FileGrant.builder().source("tokn").build()));
    }

    @Fires
    Homelab aSecretOfABuild() {
        return homelab(service("web").build(Build.builder().context("/srv/web").secret(FileGrant.builder().source("token").build()).build()));
    }

    @Quiet
    Homelab aSecretByReference() {
        return homelab(service("web").secret(Secret.of("token", SecretAttributes.builder().file("/srv/token").build())));
    }
}
