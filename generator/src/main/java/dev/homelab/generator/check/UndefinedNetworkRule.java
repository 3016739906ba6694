package dev.homelab.generator.check;

import dev.homelab.dsl.Service;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
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
                "Join it by reference: `networks(network(...))` declares it too; or leave it out: every service is on the shared one, `default`.");
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        for (String network : located.service().attributes().networks().keySet()) {
            if (!network.equals("default") && !located.file().application().attributes().networks().containsKey(network)) {
                report.accept(finding(located, "networks." + network,
                        "Service `%s` joins the network `%s`, which its file does not declare."
                                .formatted(located.service(), network)));
            }
        }
    }
}
