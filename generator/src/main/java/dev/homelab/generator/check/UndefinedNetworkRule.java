package dev.homelab.generator.check;

import dev.homelab.dsl.Service;
import dev.homelab.generator.finding.Candidates;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.Set;
import java.util.function.Consumer;

/** A service joins networks that its file has. */
final class UndefinedNetworkRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "undefined-network",
                Severity.ERROR,
                "A service joins only networks that its file declares.",
                "Compose refuses the whole file.",
                "Join it by reference: `networks(network(...))` declares it too; the shared one, `default`, needs no word.")
                .binding();
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        Set<String> declared = located.file().application().attributes().networks().keySet();
        for (String network : located.service().attributes().networks().keySet()) {
            if (!network.equals("default") && !declared.contains(network)) {
                report.accept(finding(located, "networks." + network,
                                "Service `%s` joins the network `%s`, which `%s` does not declare."
                                        .formatted(located.service(), network, located.file().path()))
                        .expected("Declared: " + Candidates.list(declared) + ".")
                        .fix(Candidates.nearest(network, declared).map("Did you mean `%s`? "::formatted).orElse("") + text().fix()));
            }
        }
    }
}
