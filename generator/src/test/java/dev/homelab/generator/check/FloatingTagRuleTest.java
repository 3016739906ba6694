package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;

/** Tags that move. */
class FloatingTagRuleTest extends RuleTest {

    @Fires
    Homelab aMajorVersion() {
        return homelab(service("web", "example/web:2-alpine"));
    }

    @Fires
    Homelab aBranch() {
        return homelab(service("web", "example/web:main"));
    }

    @Fires
    Homelab aMajorVersionWithALetter() {
        return homelab(service("web", "example/web:v3"));
    }

    @Quiet
    Homelab aWholeVersion() {
        return homelab(service("web", "example/web:2.1-alpine"));
    }

    @Quiet
    Homelab aDate() {
        return homelab(service("web", "example/web:2026.09.07-sha-7996410"));
    }

    @Quiet
    Homelab aMajorVersionWithADigest() {
        return homelab(service("web", "example/web:2@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"));
    }
}
