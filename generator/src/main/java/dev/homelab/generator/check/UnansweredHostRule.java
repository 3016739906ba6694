package dev.homelab.generator.check;

import dev.homelab.generator.finding.Candidates;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Model;
import java.util.function.Consumer;

/** A host that is named exists. */
final class UnansweredHostRule implements Rule {

    @Override
    public RuleText text() {
        return new RuleText(
                "unanswered-host",
                Severity.ERROR,
                "A host name without a dot, in a URL or in a variable for a host, is one to which a service answers.",
                "The name does not resolve, which is seen at run time only.",
                "Refer to the endpoint of the service as an object.");
    }

    @Override
    public void check(Model model, Consumer<Finding> report) {
        Hosts hosts = Hosts.of(model);
        for (Hosts.Named named : hosts.named()) {
            if (hosts.answering(named.host()).isEmpty()) {
                report.accept(finding(named.user(), named.path(), "`%s` of `%s` names the host `%s`, to which no service answers."
                                .formatted(named.path(), named.user().service(), named.host()))
                        .fix(Candidates.nearest(named.host(), hosts.names())
                                .map("Did you mean `%s`? Refer to its endpoint as an object."::formatted)
                                .orElse(text().fix())));
            }
        }
    }
}
