package dev.homelab.generator.check;

import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Need;
import dev.homelab.dsl.text.ServiceId;
import dev.homelab.generator.finding.Candidates;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import dev.homelab.generator.model.Use;
import java.util.List;
import java.util.function.Consumer;

/** Whatever a service refers to or waits for is declared somewhere. */
final class UndefinedServiceRule implements Rule {

    @Override
    public RuleText text() {
        return new RuleText(
                "undefined-service",
                Severity.ERROR,
                "A service that another refers to or waits for is declared in some stack.",
                "Compose refuses a dependency on nothing, and a name that nobody answers to fails only at run time.",
                "Declare the service, or refer to one that is declared.")
                .binding();
    }

    @Override
    public void check(Model model, Consumer<Finding> report) {
        for (Located located : model.services()) {
            for (Need need : located.service().needs()) {
                if (model.answering(need.service()).isEmpty()) {
                    report.accept(finding(model, located, "depends_on", need.service()).declaredAt(need.origin()));
                }
            }
            for (Use use : model.uses(located)) {
                if (use.reference() instanceof Endpoint.HostOf host
                        && model.answering(host.endpoint().service()).isEmpty()) {
                    report.accept(finding(model, located, use.path(), host.endpoint().service())
                            .declaredAt(use.origin()));
                }
            }
        }
    }

    private Finding finding(Model model, Located located, String place, ServiceId missing) {
        List<String> names = model.services().stream().map(each -> each.service().id().name()).toList();
        String fix = Candidates.nearest(missing.name(), names)
                .map(near -> "Did you mean `%s`?".formatted(near))
                .orElse("Declare `%s` with `service(...)` in a stack of the homelab.".formatted(missing));
        return Finding.error(
                        text().id(),
                        located.place(place),
                        "Service `%s` refers to `%s`, which no stack declares.".formatted(located.service(), missing))
                .expected("Expected the id of a service that a stack of the homelab declares.")
                .fix(fix);
    }
}
