package dev.homelab.stacks;

import static dev.homelab.dsl.Compose.givenSecret;
import static dev.homelab.dsl.Compose.http;
import static dev.homelab.dsl.Compose.id;
import static dev.homelab.dsl.Compose.service;
import static dev.homelab.dsl.Compose.setting;
import static dev.homelab.dsl.Compose.stack;
import static dev.homelab.stacks.shared.Traits.longRunning;
import static dev.homelab.stacks.shared.Traits.onlyCapabilities;

import dev.homelab.dsl.ComposeFile;
import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Health;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.Stack;
import dev.homelab.dsl.TreeDirectory;
import dev.homelab.dsl.TreeFile;
import dev.homelab.dsl.Variable;
import dev.homelab.dsl.compose.Build;
import dev.homelab.dsl.text.ServiceId;
import dev.homelab.stacks.data.DataStack;
import dev.homelab.stacks.shared.Images;

/** Code of one's own: a small web service with access to documents and models. */
public final class LambdaStack {
    private static final ServiceId LAMBDA_SERVER = id("lambda-server");
    private static final Endpoint HTTP = http(LAMBDA_SERVER, 8000).named("API and MCP").privatePort(8000);
    private static final TreeDirectory BUILD_CONTEXT = TreeDirectory.of(
            "04-lambda/server",
            TreeFile.resource("04-lambda/server/Dockerfile"),
            TreeFile.resource("04-lambda/server/.dockerignore"),
            TreeFile.resource("04-lambda/server/requirements.txt"),
            TreeFile.resource("04-lambda/server/app/__init__.py"),
            TreeFile.resource("04-lambda/server/app/main.py"),
            TreeFile.resource("04-lambda/server/app/mcp.py"),
            TreeFile.resource("04-lambda/server/app/tools.py"));

    private static final Variable MONGODB_DATABASE =
            setting("MONGODB_DATABASE", "rag_db").help("Database of the lambda server in the document store.");
    private static final Variable LLM_API_KEY = givenSecret("LLM_API_KEY")
            .optional()
            .help("Key for the language model; Ollama needs none.");
    private static final Variable EMBEDDING_DIMENSION = setting("EMBEDDING_DIMENSION", "768")
            .help("Length of an embedding; it has to fit EMBEDDING_MODEL.");
    private static final Variable LOG_LEVEL =
            setting("LOG_LEVEL", "info").help("What the lambda server logs: debug, info, warning or error.");

    private final DataStack data;
    private final ComputeStack compute;

    /** The stack beside those that it needs. */
    public LambdaStack(DataStack data, ComputeStack compute) {
        this.data = data;
        this.compute = compute;
    }

    /** What the image is built from. */
    public TreeDirectory buildContext() {
        return BUILD_CONTEXT;
    }

    /** The stack. */
    public Stack declare() {
        return stack("lambda")
                .project("localai-lambda")
                .purpose("Code of one's own, with access to documents and models.")
                .files(ComposeFile.in("04-lambda", "Code of one's own", server()));
    }

    private Service server() {
        return service(LAMBDA_SERVER, Images.LAMBDA_SERVER)
                .comment("Web service, built from the directory beside this file.")
                .with(longRunning(), onlyCapabilities())
                .serves(HTTP)
                .build(Build.builder().context(BUILD_CONTEXT.path()).build())
                .dependsOn(compute.modelsFetched())
                .environment("MONGODB_URI", data.mongodbUrl())
                .environment("MONGODB_DATABASE", MONGODB_DATABASE)
                .environment("LLM_PROVIDER", "ollama")
                .environment("LLM_MODEL", compute.languageModel())
                .environment("LLM_BASE_URL", compute.ollama().url("/v1"))
                .environment("LLM_API_KEY", LLM_API_KEY)
                .environment("EMBEDDING_PROVIDER", "ollama")
                .environment("EMBEDDING_MODEL", compute.embeddingModel())
                .environment("EMBEDDING_BASE_URL", compute.ollama().url("/v1"))
                .environment("EMBEDDING_DIMENSION", EMBEDDING_DIMENSION)
                .environment("LOG_LEVEL", LOG_LEVEL)
                .healthcheck(Health.exec(
                        "python",
                        "-c",
                        "from urllib.request import urlopen; urlopen('http://127.0.0.1:8000/health', timeout=5)"))
                .build();
    }
}
