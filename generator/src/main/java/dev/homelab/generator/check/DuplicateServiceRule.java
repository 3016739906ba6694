package dev.homelab.generator.check;

import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A name belongs to one service of the homelab. */
final class DuplicateServiceRule implements Rule {

    @Override
    public RuleText text() {
        return new RuleText(
                "duplicate-service",
                Severity.ERROR,
                "No two services of the homelab have one name.",
                "Service names are host names on the shared network, and one project holds all of them.",
                "Give one of them another id.")
                .binding();
    }

    @Override
    public void check(Model model, Consumer<Finding> report) {
        Map<String, Located> first = new LinkedHashMap<>();
        for (Located located : model.services()) {
            Located other = first.putIfAbsent(located.service().id().name(), located);
            if (other != null) {
                report.accept(finding(located, "", "The service `%s` is declared here and at %s."
                        .formatted(located.service(), other.service().origin())));
            }
        }
    }
}
