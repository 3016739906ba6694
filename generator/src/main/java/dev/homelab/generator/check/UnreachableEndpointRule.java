package dev.homelab.generator.check;

import dev.homelab.dsl.Endpoint;
import dev.homelab.generator.finding.Candidates;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Model;
import dev.homelab.generator.model.Networks;
import dev.homelab.generator.model.Use;
import java.util.function.Consumer;

/** Who calls and who is called are on one network. */
final class UnreachableEndpointRule implements Rule {

    @Override
    public RuleText text() {
        return new RuleText(
                "unreachable-endpoint",
                Severity.ERROR,
                "A service that uses an endpoint is on a network of the service that listens there.",
                "The name does not resolve, or nothing answers.",
                "Let one of them join a network of the other.");
    }

    @Override
    public void check(Model model, Consumer<Finding> report) {
        Networks networks = model.networks();
        for (Use use : model.uses()) {
            if (use.reference() instanceof Endpoint.HostOf host) {
                model.answering(host.endpoint().service()).stream()
                        .filter(target -> target.service() != use.user().service() && !networks.join(use.user(), target))
                        .findFirst()
                        .ifPresent(target -> report.accept(finding(use.user(), use.path(),
                                        "Service `%s` uses an endpoint of `%s`, and they are on no network together."
                                                .formatted(use.user().service(), target.service()))
                                .expected("`%s` is on %s, `%s` on %s.".formatted(
                                        use.user().service(), Candidates.list(networks.of(use.user())),
                                        target.service(), Candidates.list(networks.of(target))))));
            }
        }
    }
}
