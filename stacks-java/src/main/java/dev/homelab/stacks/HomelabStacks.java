package dev.homelab.stacks;

import static dev.homelab.dsl.Compose.homelab;

import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Route;
import dev.homelab.dsl.Stack;
import dev.homelab.dsl.Upstream;
import dev.homelab.stacks.apps.AppsStack;
import dev.homelab.stacks.data.DataStack;
import dev.homelab.stacks.shared.Images;
import dev.homelab.stacks.shared.Settings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The homelab: which stacks there are, and who needs whom. */
public final class HomelabStacks {

    private HomelabStacks() {}

    /** The homelab, its stacks in the order in which they start. */
    public static Homelab declare() {
        InfrastructureStack infrastructure = new InfrastructureStack();
        DataStack data = new DataStack();
        ComputeStack compute = new ComputeStack();
        LambdaStack lambda = new LambdaStack(data, compute);

        Stack infisicalStack = new InfisicalStack().declare();
        Stack dataStack = data.declare();
        Stack computeStack = compute.declare();
        Stack appsStack = new AppsStack(infrastructure, data, compute).declare();
        Stack lambdaStack = lambda.declare();
        List<Route> routes = routesOf(infisicalStack, dataStack, computeStack, appsStack, lambdaStack);

        return homelab("localai")
                .network("ai-network")
                .composeVersion("2.24.0")
                .globals(Settings.DOMAIN_NAME, Settings.TZ)
                .directories(lambda.buildContext(), infrastructure.pages())
                .secretsFrom(infisicalStack)
                .toolbox(Images.CADDY)
                .stacks(infrastructure.declare(routes), infisicalStack, dataStack, computeStack, appsStack, lambdaStack);
    }

    /** What the homelab builds on. */
    public static List<Upstream> upstreams() {
        return List.of(DataStack.supabaseUpstream());
    }

    private static List<Route> routesOf(Stack... stacks) {
        return Stream.of(stacks)
                .flatMap(stack -> stack.services().stream())
                .flatMap(service -> service.endpoints().stream())
                .map(Endpoint::route)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
