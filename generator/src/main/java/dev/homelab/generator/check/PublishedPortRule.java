package dev.homelab.generator.check;

import dev.homelab.dsl.Service;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.function.Consumer;

/** Ports are published by the private files alone. */
final class PublishedPortRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "published-port",
                Severity.ERROR,
                "No service publishes a port itself.",
                "The base file would open it on every interface of the host, in every environment.",
                "Give the endpoint a `privatePort`; the private file publishes it on 127.0.0.1.");
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        for (int i = 0; i < located.service().attributes().ports().size(); i++) {
            report.accept(finding(located, "ports[" + i + "]",
                    "Service `%s` publishes a port of its own.".formatted(located.service())));
        }
    }
}
