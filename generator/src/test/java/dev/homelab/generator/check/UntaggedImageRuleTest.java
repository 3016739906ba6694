package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;

/** Images without a tag. */
class UntaggedImageRuleTest extends RuleTest {

    @Fires
    Homelab noTag() {
        return homelab(service("web", "example/web"));
    }

    @Fires
    Homelab latest() {
        return homelab(service("web", "example/web:latest"));
    }

    @Quiet
    Homelab aDigest() {
        return homelab(service("web", "example/web@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"));
    }

    @Quiet
    Homelab latestWithADigest() {
        return homelab(service("web", "example/web:latest@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"));
    }
}
