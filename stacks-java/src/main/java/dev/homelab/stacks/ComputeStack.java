package dev.homelab.stacks;

import static dev.homelab.dsl.Compose.http;
import static dev.homelab.dsl.Compose.id;
import static dev.homelab.dsl.Compose.seconds;
import static dev.homelab.dsl.Compose.service;
import static dev.homelab.dsl.Compose.setting;
import static dev.homelab.dsl.Compose.stack;
import static dev.homelab.dsl.Compose.volume;
import static dev.homelab.dsl.Need.completed;
import static dev.homelab.dsl.Need.healthy;
import static dev.homelab.stacks.shared.Traits.boundedLogs;
import static dev.homelab.stacks.shared.Traits.longRunning;
import static dev.homelab.stacks.shared.Traits.oneShot;

import dev.homelab.dsl.ComposeFile;
import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Health;
import dev.homelab.dsl.Need;
import dev.homelab.dsl.Profile;
import dev.homelab.dsl.Route;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.Stack;
import dev.homelab.dsl.Trait;
import dev.homelab.dsl.TreeDirectory;
import dev.homelab.dsl.TreeFile;
import dev.homelab.dsl.Variable;
import dev.homelab.dsl.Volume;
import dev.homelab.dsl.text.ServiceId;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Command;
import dev.homelab.dsl.value.Image;
import dev.homelab.dsl.value.Restart;
import dev.homelab.stacks.shared.Gpu;
import dev.homelab.stacks.shared.Healths;
import dev.homelab.stacks.shared.Images;
import dev.homelab.stacks.shared.Profiles;
import java.util.ArrayList;
import java.util.List;

/** Models: one language model server and one image generator, in a variant for each kind of processor. */
public final class ComputeStack {
    private static final ServiceId OLLAMA = id("ollama");
    private static final ServiceId OLLAMA_PULL = id("ollama-pull-llama");
    private static final ServiceId COMFYUI = id("comfyui");
    private static final ServiceId COMFYUI_PROVISION = id("comfyui-provision");
    private static final ServiceId COMFYUI_FIX_PERMS = id("comfyui-fix-perms");

    private static final Endpoint OLLAMA_HTTP = http(OLLAMA, 11434)
            .named("language models, without a login")
            .privatePort(11434)
            .route(Route.of("ollama", 8004).timeout(seconds(300)).tunnel(Route.Tunnel.PASSWORD));
    private static final Endpoint COMFYUI_HTTP = http(COMFYUI, 8188)
            .named("image generator, without a login")
            .privatePort(8188)
            .route(Route.of("comfyui", 8009).bodyLimit("100MB").timeout(seconds(300)).tunnel(Route.Tunnel.PASSWORD));

    private static final Volume MODELS = volume("comfyui_models").holding("models of the image generator");
    private static final Volume OUTPUT = volume("comfyui_output").holding("pictures that were made");
    private static final Volume INPUT = volume("comfyui_input").holding("pictures to start from");
    private static final Volume NODES = volume("comfyui_custom_nodes").holding("extensions of the image generator");

    private static final Variable OLLAMA_CONTEXT_LENGTH = setting("OLLAMA_CONTEXT_LENGTH", "8192")
            .help("Tokens that a language model remembers; more needs more memory.");
    private static final Variable OLLAMA_MAX_LOADED_MODELS =
            setting("OLLAMA_MAX_LOADED_MODELS", "2").help("Language models that are kept in memory at once.");
    private static final Variable HSA_OVERRIDE_GFX_VERSION = setting("HSA_OVERRIDE_GFX_VERSION", "")
            .help("For AMD cards that ROCm does not know: the version of one that it does, such as `10.3.0`.");

    private final Variable languageModel = setting("LLM_MODEL", "qwen2.5:7b-instruct-q4_K_M")
            .help("Language model that is fetched and used, by its name in Ollama's library.");
    private final Variable embeddingModel = setting("EMBEDDING_MODEL", "nomic-embed-text")
            .help("Model for embeddings that is fetched and used, by its name in Ollama's library.");

    /** A kind of processor: the profile that chooses it, and the end of the services' names. */
    private record Kind(Profile profile, String suffix, Image ollama, Trait card) {

        /** A build for AMD cards appears later than the release that it is of. */
        Trait release() {
            return service -> {
                if (ollama.equals(Images.OLLAMA_ROCM)) {
                    service.suppress("two-tags", "The newest build for AMD cards is of an older release.");
                }
            };
        }
    }

    private static final List<Kind> KINDS = List.of(
            new Kind(Profiles.CPU, "cpu", Images.OLLAMA, service -> {}),
            new Kind(Profiles.GPU_NVIDIA, "gpu", Images.OLLAMA, Gpu.nvidia()),
            new Kind(Profiles.GPU_AMD, "gpu-amd", Images.OLLAMA_ROCM, Gpu.amd()));

    /** The language models, whichever variant runs. */
    public Endpoint ollama() {
        return OLLAMA_HTTP;
    }

    /** The language models have been fetched, where any variant runs. */
    public Need modelsFetched() {
        return completed(OLLAMA_PULL).whereActive();
    }

    /** The language model that is fetched. */
    public Variable languageModel() {
        return languageModel;
    }

    /** The model for embeddings that is fetched. */
    public Variable embeddingModel() {
        return embeddingModel;
    }

    /** The stack. */
    public Stack declare() {
        List<Service> services = new ArrayList<>();
        KINDS.forEach(kind -> services.add(ollama(kind)));
        KINDS.forEach(kind -> services.add(pull(kind)));
        services.add(comfyuiForCpu(KINDS.get(0)));
        services.add(comfyuiForNvidia(KINDS.get(1)));
        services.add(comfyuiForAmd(KINDS.get(2)));
        KINDS.forEach(kind -> services.add(provision(kind)));
        KINDS.forEach(kind -> services.add(fixPermissions(kind)));
        return stack("compute")
                .project("localai-compute")
                .purpose("Models, on the processor or on graphics cards.")
                .files(ComposeFile.in("02-compute", "Models; one profile chooses where they run", services.toArray(Service[]::new)));
    }

    private static Service ollama(Kind kind) {
        Service.Builder ollama = service(OLLAMA.variant(kind.suffix()), kind.ollama())
                .comment("Language models. " + kind.profile().meaning())
                .onlyWith(kind.profile())
                .with(longRunning(), kind.card(), kind.release())
                .serves(OLLAMA_HTTP)
                .environment("OLLAMA_CONTEXT_LENGTH", OLLAMA_CONTEXT_LENGTH)
                .environment("OLLAMA_MAX_LOADED_MODELS", OLLAMA_MAX_LOADED_MODELS)
                .environment("OLLAMA_FLASH_ATTENTION", "1")
                .environment("OLLAMA_KV_CACHE_TYPE", "q8_0")
                .mount(volume("ollama").holding("language models").replaceable().at("/root/.ollama"))
                .healthcheck(Healths.slow(Health.exec("ollama", "list")));
        if (kind.profile().equals(Profiles.GPU_AMD)) {
            ollama.environment("HSA_OVERRIDE_GFX_VERSION", HSA_OVERRIDE_GFX_VERSION)
                    .differsIn("environment.HSA_OVERRIDE_GFX_VERSION");
        }
        return ollama.build();
    }

    private Service pull(Kind kind) {
        return service(OLLAMA_PULL.variant(kind.suffix()), kind.ollama())
                .comment("Fetches the models; the server stores them.")
                .onlyWith(kind.profile())
                .with(oneShot(), kind.release())
                .entrypoint(Command.exec("/bin/sh", "-c"))
                .command(Command.exec("set -e; for model in $MODELS; do ollama pull \"$model\"; done"))
                .dependsOn(healthy(OLLAMA.variant(kind.suffix())))
                .environment("OLLAMA_HOST", OLLAMA_HTTP.address())
                .environment("MODELS", Text.join(" ", languageModel, embeddingModel))
                .build();
    }

    private static Service.Builder comfyui(Kind kind, Image image) {
        return service(COMFYUI.variant(kind.suffix()), image)
                .comment("Image generator. " + kind.profile().meaning())
                .onlyWith(kind.profile())
                .with(boundedLogs(), kind.card(), service -> service.restart(Restart.UNLESS_STOPPED))
                .differsIn("environment", "volumes", "security_opt", "ipc")
                .serves(COMFYUI_HTTP)
                .dependsOn(completed(COMFYUI_FIX_PERMS.variant(kind.suffix())))
                .healthcheck(Healths.verySlow(
                        Health.shell("wget -q --spider http://127.0.0.1:8188/ || curl -fsS -o /dev/null http://127.0.0.1:8188/"),
                        1800))
                .because("The first start fetches up to 15 GB of libraries.");
    }

    private static Service comfyuiForCpu(Kind kind) {
        return comfyui(kind, Images.COMFYUI_CPU)
                .securityOpt("no-new-privileges:true")
                .environment("PUID", "1000")
                .environment("PGID", "1000")
                .environment("COMFY_PORT", COMFYUI_HTTP.portNumber())
                .environment("CLI_ARGS", "--cpu")
                .mount(MODELS.at("/app/models"))
                .mount(INPUT.at("/app/input"))
                .mount(OUTPUT.at("/app/output"))
                .mount(NODES.at("/app/custom_nodes"))
                .build();
    }

    private static Service comfyuiForNvidia(Kind kind) {
        return comfyui(kind, Images.COMFYUI_NVIDIA)
                .environment("WANTED_UID", "1000")
                .environment("WANTED_GID", "1000")
                .environment("BASE_DIRECTORY", "/basedir")
                .environment("SECURITY_LEVEL", "normal")
                .environment("USE_UV", "true")
                .environment("NVIDIA_VISIBLE_DEVICES", "all")
                .environment("NVIDIA_DRIVER_CAPABILITIES", "all")
                .mount(volume("comfyui_nvidia").holding("the image generator itself and its libraries").replaceable().at("/comfy/mnt"))
                .mount(MODELS.at("/basedir/models"))
                .mount(INPUT.at("/basedir/input"))
                .mount(OUTPUT.at("/basedir/output"))
                .mount(NODES.at("/basedir/custom_nodes"))
                .suppress("missing-no-new-privileges", "The image becomes the wanted user with sudo.")
                .build();
    }

    private static Service comfyuiForAmd(Kind kind) {
        return comfyui(kind, Images.COMFYUI_ROCM)
                .securityOpt("seccomp=unconfined")
                .because("ROCm maps memory in ways that the default filter forbids.")
                .ipc("host")
                .environment("CLI_ARGS", "")
                .environment("HSA_OVERRIDE_GFX_VERSION", HSA_OVERRIDE_GFX_VERSION)
                .mount(MODELS.at("/root/ComfyUI/models"))
                .mount(INPUT.at("/root/ComfyUI/input"))
                .mount(OUTPUT.at("/root/ComfyUI/output"))
                .mount(NODES.at("/root/ComfyUI/custom_nodes"))
                .suppress("missing-no-new-privileges", "Not known to work with this image.")
                .suppress("unconfined", "ROCm maps memory in ways that the default filter of system calls forbids.")
                .suppress("host-namespace", "The publisher asks for the host's shared memory.")
                .build();
    }

    private static Service provision(Kind kind) {
        return service(COMFYUI_PROVISION.variant(kind.suffix()), Images.CURL)
                .comment("Fetches the models that the operator's lists name, where they are missing.")
                .onlyWith(kind.profile())
                .with(oneShot())
                .user("0:0")
                .because("The volume belongs to root until the next service hands it over.")
                .entrypoint(Command.exec("sh", "/provision.sh"))
                .mount(TreeFile.resource("02-compute/comfyui/provision.sh").at("/provision.sh"))
                .mount(TreeDirectory.data("02-compute/comfyui/models", "lists of models to fetch, as `*.txt` files")
                        .readOnlyAt("/lists"))
                .mount(MODELS.at("/models"))
                .build();
    }

    private static Service fixPermissions(Kind kind) {
        String owner = kind.profile().equals(Profiles.GPU_AMD) ? "0:0" : "1000:1000";
        return service(COMFYUI_FIX_PERMS.variant(kind.suffix()), Images.CURL)
                .comment("Hands the volumes over to the user that the image generator runs as.")
                .onlyWith(kind.profile())
                .with(oneShot())
                .user("0:0")
                .entrypoint(Command.exec("chown", "-R", owner, "/models", "/input", "/output", "/custom_nodes"))
                .differsIn("entrypoint")
                .dependsOn(completed(COMFYUI_PROVISION.variant(kind.suffix())))
                .mount(MODELS.at("/models"))
                .mount(INPUT.at("/input"))
                .mount(OUTPUT.at("/output"))
                .mount(NODES.at("/custom_nodes"))
                .build();
    }
}
