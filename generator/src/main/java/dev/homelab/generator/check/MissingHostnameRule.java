package dev.homelab.generator.check;

import dev.homelab.dsl.compose.ServiceAttributes;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.function.Consumer;

/** A host name that is stored stays. */
final class MissingHostnameRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "missing-hostname",
                Severity.ERROR,
                "A service whose image stores its host name has a fixed one.",
                "The next container has a random name, under which the program does not find itself.",
                "Set `hostname(...)`.");
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        ServiceAttributes attributes = located.service().attributes();
        boolean keeps = attributes.image().filter(image -> image.facts().keepsHostname()).isPresent();
        if (keeps && attributes.hostname().isEmpty()) {
            report.accept(finding(located, "hostname", "The image of `%s` stores its host name, and the service has none."
                    .formatted(located.service())));
        }
    }
}
