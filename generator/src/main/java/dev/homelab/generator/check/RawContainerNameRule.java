package dev.homelab.generator.check;

import dev.homelab.dsl.text.Text;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.Optional;
import java.util.function.Consumer;

/** The name of a container belongs to the id of its service. */
final class RawContainerNameRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "raw-container-name",
                Severity.ERROR,
                "The container name of a service is that of its id.",
                "Other services are told the name of the id, and would call a container that is not there.",
                "Name the container where the id is made: `id(\"...\").container(\"...\")`.");
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        Optional<String> named = located.service().attributes().containerName().map(Text::toString);
        if (!named.equals(located.service().id().containerName())) {
            report.accept(finding(located, "container_name", "The container of `%s` is called `%s`, and %s.".formatted(
                    located.service(),
                    named.orElse(""),
                    located.service().id().containerName()
                            .map("others call it `%s`"::formatted)
                            .orElse("its id says that Compose names it"))));
        }
    }
}
