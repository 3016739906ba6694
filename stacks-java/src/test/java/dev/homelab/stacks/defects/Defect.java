package dev.homelab.stacks.defects;

import java.util.List;

/**
 * Something that was wrong.
 *
 * @param what in one sentence
 * @param rule the rule that finds it
 * @param place where it finds it in the defective homelab
 */
record Defect(String what, String rule, String place) {

    /** How files and projects fit together. */
    static final List<Defect> STRUCTURE = List.of(
            new Defect("A bind that was meant from the root of the tree lands in a directory of the same name within its own.",
                    "missing-path", "data · services.minio.volumes[0]"),
            new Defect("Two ways of starting resolve one bind to two directories, so that there are two sets of data.",
                    "ambiguous-path", "infrastructure · services.infisical.volumes[0]"),
            new Defect("A path climbs out of the tree.", "outside-path", "data · services.rest.volumes[0]"),
            new Defect("`depends_on` names a service of another project.",
                    "cross-file-reference", "apps · services.n8n.depends_on.supabase-db"),
            new Defect("A volume is taken for shared because another file has one of the same name.",
                    "undefined-volume", "apps · services.flowise.volumes[0]"),
            new Defect("A file of variables is named relative to a file that need not be the first one.",
                    "outside-path", "infrastructure · services.infisical.env_file[0]"),
            new Defect("Base files publish ports themselves, so that they stay open in public.",
                    "open-port", "data · services.kong.ports[1]"),
            new Defect("Variants share a container name, and nothing keeps them from running at once.",
                    "duplicate-container-name", "compute · services.ollama-gpu.container_name"),
            new Defect("A service name such as `redis` means two services on the shared network.",
                    "duplicate-service", "infrastructure · services.redis"),
            new Defect("Compose replaces a variable that was meant for the container's shell, by a blank.",
                    "raw-interpolation", "data · services.kong.entrypoint"),
            new Defect("A blank port variable publishes a random port.", "blank-port", "data · services.kong.ports[0]"),
            new Defect("A setting for all stacks is passed to none.", "unused-variable", "defective"),
            new Defect("Two stacks take one port of the host.", "host-port-clash", "lambda · services.lambda-server.ports"),
            new Defect("A mount names a directory of another stack from the wrong place.",
                    "missing-path", "lambda · services.lambda-server.volumes[0]"));

    /** Where programs come from, and how long they last. */
    static final List<Defect> SUPPLY = List.of(
            new Defect("An image is `latest`.", "untagged-image", "apps · services.n8n.image"),
            new Defect("An image has no tag.", "untagged-image", "compute · services.ollama-gpu.image"),
            new Defect("A tag is a branch or a major version, which moves.", "floating-tag", "apps · services.open-webui.image"),
            new Defect("Every start fetches an image anew.", "pull-always", "infrastructure · services.infisical.pull_policy"),
            new Defect("The variant for processors runs an image for NVIDIA cards.",
                    "missing-cards", "compute · services.comfyui-cpu.image"),
            new Defect("A patched file is mounted over an image that is not pinned.",
                    "untagged-image", "infrastructure · services.infisical.image"),
            new Defect("Two images that are released together are of two releases.",
                    "mixed-release", "apps · services.langfuse-worker.image"));

    /** What others could have got hold of. */
    static final List<Defect> SECURITY = List.of(
            new Defect("A password has a default that everybody can read.",
                    "default-secret", "data · services.mongodb.environment.MONGODB_INITDB_ROOT_PASSWORD"),
            new Defect("A port is open on every address of the host, past its firewall.",
                    "open-port", "data · services.kong.ports[0]"),
            new Defect("A collector of logs has the socket of the engine.", "docker-socket", "data · services.vector.volumes[0]"),
            new Defect("A store without a login is offered to the internet.", "open-route", "data · services.qdrant"),
            new Defect("An application gets the database's password and does not read it.",
                    "ignored-variable", "apps · services.open-webui.environment.DB_POSTGRESDB_PASSWORD"),
            new Defect("A container gets every secret by a file of variables.",
                    "env-file", "infrastructure · services.infisical.env_file"),
            new Defect("A token stands on a command line.",
                    "secret-on-command-line", "infrastructure · services.cloudflared.command[3]"),
            new Defect("A key is a constant that is the same everywhere.",
                    "secret-literal", "data · services.realtime.environment.DB_ENC_KEY"));

    /** What did not work. */
    static final List<Defect> OPERATION = List.of(
            new Defect("A health check calls a program that the image lacks, so that it never passes.",
                    "missing-health-tool", "data · services.qdrant.healthcheck"),
            new Defect("A service has no health check.", "missing-healthcheck", "data · services.rest"),
            new Defect("A health check asks `localhost`, which is ::1 first.",
                    "localhost-healthcheck", "data · services.realtime.healthcheck"),
            new Defect("Everything waits for the collector of logs, which may be off.",
                    "inactive-dependency", "data · services.kong.depends_on"),
            new Defect("A key has half the digits that its program asks for.",
                    "wrong-value-form", "apps · services.langfuse-web.environment.ENCRYPTION_KEY"),
            new Defect("A base for keys is shorter than its program asks for.",
                    "wrong-value-form", "data · services.supavisor.environment.SECRET_KEY_BASE"),
            new Defect("The pooler is not told where the database is.",
                    "missing-environment", "data · services.supavisor.environment"),
            new Defect("Encryption is set by variables that the program does not read.",
                    "ignored-variable", "apps · services.langfuse-web.environment.REDIS_TLS_CA"),
            new Defect("A URL is put together from a port alone: `https://:8001`.",
                    "hostless-url", "apps · services.n8n.environment.WEBHOOK_URL"),
            new Defect("The chat is not told where the models are.",
                    "missing-environment", "apps · services.open-webui.environment"),
            new Defect("A login is set by variables that the program does not read.",
                    "ignored-variable", "apps · services.flowise.environment.FLOWISE_USERNAME"),
            new Defect("A home directory is a bind that Compose creates for root, where another user writes.",
                    "created-host-path", "apps · services.n8n.volumes[0]"),
            new Defect("The document store has no fixed host name, and does not find itself again.",
                    "missing-hostname", "data · services.mongodb.hostname"),
            new Defect("Of the document store's three directories one is kept.",
                    "unkept-data", "data · services.mongodb.volumes"),
            new Defect("A replica set is named by a variable of another image.",
                    "ignored-variable", "data · services.mongodb.environment.MONGODB_REPLICA_SET_NAME"),
            new Defect("An empty password is allowed by a variable of another image.",
                    "ignored-variable", "infrastructure · services.redis.environment.ALLOW_EMPTY_PASSWORD"),
            new Defect("Ownership is mended beside the server instead of before it.",
                    "unawaited-one-shot", "compute · services.comfyui-fix-perms.restart"),
            new Defect("Two minutes are given to a start that fetches gigabytes.",
                    "short-start-period", "compute · services.comfyui-cpu.healthcheck"),
            new Defect("A password page is set by variables of another image.",
                    "ignored-variable", "compute · services.comfyui-cpu.environment.WEB_ENABLE_AUTH"),
            new Defect("The tunnel starts without a token, and ends, for ever.",
                    "blank-environment", "infrastructure · services.cloudflared.environment.TUNNEL_TOKEN"));
}
