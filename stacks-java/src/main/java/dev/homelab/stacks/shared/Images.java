package dev.homelab.stacks.shared;

import static dev.homelab.dsl.Compose.image;

import dev.homelab.dsl.value.Image;

/** Every image of the homelab, pinned. What has to move together stands together. */
public final class Images {
    public static final Image CLOUDFLARED = image("cloudflare/cloudflared:2026.9.3");
    public static final Image CADDY = image("caddy:2.11.4-alpine");
    public static final Image VALKEY = image("valkey/valkey:9.1.1-alpine");

    public static final Image INFISICAL = image("infisical/infisical:v0.165.16");
    /** Infisical's own database; a data directory of another major version does not start. */
    public static final Image INFISICAL_POSTGRES = image("postgres:17.11-alpine");
    public static final Image INFISICAL_REDIS = image("redis:7.4.2-alpine");

    private Images() {}
}
