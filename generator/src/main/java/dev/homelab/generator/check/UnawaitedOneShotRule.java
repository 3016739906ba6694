package dev.homelab.generator.check;

import dev.homelab.dsl.value.Restart;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** A one-shot is waited for. */
final class UnawaitedOneShotRule implements Rule {

    @Override
    public RuleText text() {
        return new RuleText(
                "unawaited-one-shot",
                Severity.WARNING,
                "A service that ends by itself is one that another waits for.",
                "`docker compose up --wait` takes its end for a failure, even with status 0.",
                "Let the service that needs its work wait with `completed(...)`.");
    }

    @Override
    public void check(Model model, Consumer<Finding> report) {
        Set<Located> awaited = new HashSet<>();
        for (Located located : model.services()) {
            for (Needs needs : Needs.of(model, located)) {
                awaited.addAll(model.answering(needs.need().service()));
            }
        }
        for (Located located : model.services()) {
            boolean ends = located.service().attributes().restart().filter(Restart.NO::equals).isPresent();
            if (ends && !located.hasHealthcheck() && !awaited.contains(located)) {
                report.accept(finding(located, "restart",
                        "Service `%s` ends by itself, and nothing waits for it.".formatted(located.service())));
            }
        }
    }
}
