package dev.homelab.stacks.defects;

import static dev.homelab.dsl.Compose.flag;
import static dev.homelab.dsl.Compose.givenSecret;
import static dev.homelab.dsl.Compose.id;
import static dev.homelab.dsl.Compose.image;
import static dev.homelab.dsl.Compose.service;
import static dev.homelab.dsl.Compose.setting;
import static dev.homelab.dsl.Compose.stack;
import static dev.homelab.dsl.Compose.tcp;
import static dev.homelab.dsl.Compose.volume;

import dev.homelab.dsl.ComposeFile;
import dev.homelab.dsl.Mounts;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.Stack;
import dev.homelab.dsl.Variable;
import dev.homelab.dsl.compose.EnvFile;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Command;
import dev.homelab.stacks.shared.Images;

/** The way in, with what was wrong with it. */
final class DefectiveInfrastructure {
    private static final Variable TOKEN =
            givenSecret("CLOUDFLARE_TUNNEL_TOKEN").optional().help("Token of the tunnel.");
    static final Variable ENABLE_OAUTH_SIGNUP = flag("ENABLE_OAUTH_SIGNUP", true).help("Sign up with Google.");

    private DefectiveInfrastructure() {}

    static Stack declare() {
        return stack("infrastructure").files(
                ComposeFile.in("00-infrastructure", "Tunnel and key-value store", cloudflared(), redis()),
                ComposeFile.in("00-infrastructure/infisical", "Store of secrets", infisicalRedis(), infisical()));
    }

    private static Service cloudflared() {
        return service(id("cloudflared"), Images.CLOUDFLARED)
                .with(Defective.usual())
                .environment("TUNNEL_TOKEN", TOKEN)
                .command(Command.exec("tunnel", "run", "--token", TOKEN))
                .build();
    }

    private static Service redis() {
        return service(id("redis"), Images.VALKEY)
                .with(Defective.usual())
                .serves(tcp(id("redis"), 6379))
                .mount(volume("valkey_data").at("/data"))
                .build();
    }

    private static Service infisicalRedis() {
        return service(id("redis").container("infisical-redis"), Images.INFISICAL_REDIS)
                .with(Defective.usual())
                .mount(volume("infisical_redis").at("/data"))
                .environment("ALLOW_EMPTY_PASSWORD", "yes")
                .build();
    }

    private static Service infisical() {
        return service(id("infisical"), image("infisical/infisical:latest").known(Images.INFISICAL.facts()))
                .with(Defective.usual())
                .pullPolicy("always")
                .envFile(EnvFile.builder().path("../../.env.global").build())
                .environment("ENCRYPTION_KEY", setting("INFISICAL_ENCRYPTION_KEY", "0123456789abcdef").help("A key."))
                .mount(Mounts.existing(Text.of("./patches/app.mjs"), "/backend/app.mjs"))
                .build();
    }
}
