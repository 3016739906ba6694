package dev.homelab.generator.check;

import dev.homelab.dsl.Service;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.function.Consumer;

/** A service joins networks that its file has. */
final class UndefinedNetworkRule implements Rule {

    @Override
    public RuleText text() {
        return new RuleText(
                "undefined-network",
                Severity.ERROR,
                "A service joins only networks that its file declares.",
                "Compose refuses the whole file.",
                "Leave the network out: every service is on the shared one, which its file calls `default`.");
    }

    @Override
    public void check(Model model, Consumer<Finding> report) {
        for (Located located : model.services()) {
            check(located, report);
        }
    }


    private void check(Located located, Consumer<Finding> report) {
        for (String network : located.service().attributes().networks().keySet()) {
            if (!network.equals("default")) {
                report.accept(finding(located, "networks." + network,
                        "Service `%s` joins the network `%s`, which its file does not declare."
                                .formatted(located.service(), network)));
            }
        }
    }
}
