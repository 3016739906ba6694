package dev.homelab.stacks.apps;

import static dev.homelab.dsl.Compose.flag;
import static dev.homelab.dsl.Compose.givenSecret;
import static dev.homelab.dsl.Compose.hex;
import static dev.homelab.dsl.Compose.http;
import static dev.homelab.dsl.Compose.id;
import static dev.homelab.dsl.Compose.secret;
import static dev.homelab.dsl.Compose.seconds;
import static dev.homelab.dsl.Compose.service;
import static dev.homelab.dsl.Compose.setting;
import static dev.homelab.dsl.Compose.volume;
import static dev.homelab.stacks.shared.Traits.longRunning;

import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Health;
import dev.homelab.dsl.Route;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.Variable;
import dev.homelab.dsl.text.ServiceId;
import dev.homelab.stacks.ComputeStack;
import dev.homelab.stacks.shared.Images;

/** Chat with language models. */
final class OpenWebUi {
    private static final ServiceId OPEN_WEBUI = id("open-webui");
    private static final Endpoint UI = http(OPEN_WEBUI, 8080)
            .named("chat")
            .privatePort(8080)
            .route(Route.of("webui", 8002).bodyLimit("50MB").timeout(seconds(300)).tunnel(Route.Tunnel.OPEN));

    private static final Variable WEBUI_SECRET_KEY =
            secret("WEBUI_SECRET_KEY", hex(32)).help("Signs the sessions of the chat; a new one signs everybody out.");
    private static final Variable WEBUI_URL =
            setting("WEBUI_URL", "http://localhost:8002").help("Where browsers reach the chat.");
    private static final Variable ENABLE_SIGNUP =
            flag("ENABLE_SIGNUP", true).help("Whether one can make an account in the chat; the first is the administrator's.");
    private static final Variable ENABLE_OAUTH_SIGNUP =
            flag("ENABLE_OAUTH_SIGNUP", false).help("Whether an account can be made by signing in with Google.");
    private static final Variable OAUTH_MERGE_ACCOUNTS_BY_EMAIL = flag("OAUTH_MERGE_ACCOUNTS_BY_EMAIL", false)
            .help("Whether accounts with one mail address are one.");
    private static final Variable ENABLE_LOGIN_FORM =
            flag("ENABLE_LOGIN_FORM", true).help("Whether the chat asks for a password itself.");
    private static final Variable GOOGLE_CLIENT_ID =
            setting("GOOGLE_CLIENT_ID", "").help("The chat's id at Google, to sign in with Google.");
    private static final Variable GOOGLE_CLIENT_SECRET =
            givenSecret("GOOGLE_CLIENT_SECRET").optional().help("Secret of that id.");
    private static final Variable OPENID_PROVIDER_URL = setting("OPENID_PROVIDER_URL", "")
            .help("Configuration of another provider to sign in with.");

    private final ComputeStack compute;
    private final Searxng searxng;

    OpenWebUi(ComputeStack compute, Searxng searxng) {
        this.compute = compute;
        this.searxng = searxng;
    }

    Service declare() {
        return service(OPEN_WEBUI, Images.OPEN_WEBUI)
                .comment("Chat with language models. The first account is the administrator's.")
                .with(longRunning())
                .serves(UI)
                .environment("OLLAMA_BASE_URL", compute.ollama().url())
                .environment("WEBUI_SECRET_KEY", WEBUI_SECRET_KEY)
                .environment("WEBUI_URL", WEBUI_URL)
                .environment("ENABLE_PERSISTENT_CONFIG", "False")
                .because("What stands here holds, not what was once saved in the user interface.")
                .environment("ENABLE_WEB_SEARCH", "true")
                .environment("WEB_SEARCH_ENGINE", "searxng")
                .environment("SEARXNG_QUERY_URL", searxng.queryUrl())
                .environment("ENABLE_SIGNUP", ENABLE_SIGNUP)
                .environment("ENABLE_LOGIN_FORM", ENABLE_LOGIN_FORM)
                .environment("ENABLE_OAUTH_SIGNUP", ENABLE_OAUTH_SIGNUP)
                .environment("OAUTH_MERGE_ACCOUNTS_BY_EMAIL", OAUTH_MERGE_ACCOUNTS_BY_EMAIL)
                .environment("GOOGLE_CLIENT_ID", GOOGLE_CLIENT_ID)
                .environment("GOOGLE_CLIENT_SECRET", GOOGLE_CLIENT_SECRET)
                .environment("OPENID_PROVIDER_URL", OPENID_PROVIDER_URL)
                .mount(volume("open_webui").holding("accounts, chats and uploaded documents").at("/app/backend/data"))
                .healthcheck(Health.curl("http://127.0.0.1:8080/health").startingWithin(seconds(300)))
                .because("The first start fetches a model for embeddings.")
                .build();
    }
}
