package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.examples.Examples;

/** Images without a tag. */
final class UntaggedImageCases extends Examples {

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
