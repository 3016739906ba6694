package dev.homelab.generator.check;

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
                report.accept(new Undefined(located, "networks." + network, network, declared)
                        .finding(this, "joins the network", text().fix()));
            }
        }
    }
}
