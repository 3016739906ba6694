package dev.homelab.stacks.apps;

import static dev.homelab.dsl.Compose.stack;

import dev.homelab.dsl.ComposeFile;
import dev.homelab.dsl.Stack;
import dev.homelab.stacks.ComputeStack;
import dev.homelab.stacks.InfrastructureStack;
import dev.homelab.stacks.data.DataStack;

/** What people use: workflows, agents, chat, search and traces. */
public final class AppsStack {
    private final InfrastructureStack infrastructure;
    private final DataStack data;
    private final ComputeStack compute;

    /** The stack beside those that it needs. */
    public AppsStack(InfrastructureStack infrastructure, DataStack data, ComputeStack compute) {
        this.infrastructure = infrastructure;
        this.data = data;
        this.compute = compute;
    }

    /** The stack. */
    public Stack declare() {
        N8n n8n = new N8n(data);
        Searxng searxng = new Searxng(infrastructure);
        Langfuse langfuse = new Langfuse(infrastructure, data);
        return stack("apps")
                .project("localai-apps")
                .purpose("Workflows, agents, chat, search and traces.")
                .files(ComposeFile.in(
                        "03-apps",
                        "What people use: workflows, agents, chat, search and traces",
                        n8n.importer(),
                        n8n.n8n(),
                        new Flowise().declare(),
                        searxng.declare(),
                        new OpenWebUi(compute, searxng).declare(),
                        langfuse.clickhouse(),
                        langfuse.worker(),
                        langfuse.web()));
    }
}
