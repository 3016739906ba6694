package dev.homelab.generator.check;

import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Service;
import dev.homelab.generator.finding.Candidates;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import dev.homelab.generator.model.Use;
import java.util.Optional;
import java.util.function.Consumer;

/** Whoever is called listens. */
final class UnservedEndpointRule implements Rule {

    @Override
    public RuleText text() {
        return new RuleText(
                "unserved-endpoint",
                Severity.ERROR,
                "An endpoint that a service uses is one at which its service listens.",
                "The connection would be refused.",
                "Add the endpoint to `serves(...)` of its service, or use one that is there.");
    }

    @Override
    public void check(Model model, Consumer<Finding> report) {
        for (Use use : model.uses()) {
            endpoint(use).ifPresent(endpoint -> deaf(model, endpoint).ifPresent(target -> report.accept(
                    finding(use.user(), use.path(), "Service `%s` uses port %d of `%s`, which does not listen there."
                                    .formatted(use.user().service(), endpoint.port(), target.service()))
                            .expected("It listens at: %s.".formatted(ports(target))))));
        }
    }

    /** Of a URL's two references, the host stands for both. */
    private static Optional<Endpoint> endpoint(Use use) {
        return use.reference() instanceof Endpoint.HostOf host ? Optional.of(host.endpoint()) : Optional.empty();
    }

    /** The first of the service and its variants that does not listen there. */
    private static Optional<Located> deaf(Model model, Endpoint endpoint) {
        return model.answering(endpoint.service()).stream()
                .filter(located -> located.service().endpoints().stream()
                        .noneMatch(served -> served.port() == endpoint.port()))
                .findFirst();
    }

    private static String ports(Located located) {
        return Candidates.list(located.service().endpoints().stream()
                .map(served -> Integer.toString(served.port()))
                .toList());
    }
}
