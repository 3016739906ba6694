package dev.homelab.stacks.shared;

import static dev.homelab.dsl.Compose.setting;

import dev.homelab.dsl.Variable;

/** Variables of the operator that several stacks read. */
public final class Settings {
    public static final Variable TZ =
            setting("TZ", "Etc/UTC").help("Time zone of the containers, as in `Europe/Berlin`.");
    public static final Variable DOMAIN_NAME = setting("DOMAIN_NAME", "localhost")
            .help("Domain under which the tunnel offers the public sites.");

    private Settings() {}
}
