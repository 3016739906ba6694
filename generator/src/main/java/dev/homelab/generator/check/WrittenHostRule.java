package dev.homelab.generator.check;

import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Model;
import java.util.function.Consumer;

/** A host of the homelab is an object. */
final class WrittenHostRule implements Rule {

    @Override
    public RuleText text() {
        return new RuleText(
                "written-host",
                Severity.WARNING,
                "Another service of the homelab is referred to by its endpoint, not by its name.",
                "Nothing orders the start, and the name stays behind when the service is renamed.",
                "Use the endpoint: `.url()`, `.host()` or `.address()`.");
    }

    @Override
    public void check(Model model, Consumer<Finding> report) {
        Hosts hosts = Hosts.of(model);
        for (Hosts.Named named : hosts.named()) {
            hosts.answering(named.host())
                    .filter(service -> service.service() != named.user().service())
                    .ifPresent(service -> report.accept(finding(named.user(), named.path(),
                            "`%s` of `%s` names `%s` by the text `%s`.".formatted(
                                    named.path(), named.user().service(), service.service(), named.host()))));
        }
    }
}
