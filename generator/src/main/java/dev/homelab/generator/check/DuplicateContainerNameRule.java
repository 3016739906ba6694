package dev.homelab.generator.check;

import dev.homelab.dsl.text.Text;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import dev.homelab.generator.model.World;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A container name belongs to one active service. */
final class DuplicateContainerNameRule implements Rule {

    @Override
    public RuleText text() {
        return new RuleText(
                "duplicate-container-name",
                Severity.ERROR,
                "No two services that can be active at once have one container name.",
                "The engine refuses the second container; on the shared network the name would mean either.",
                "Give one of them another container name, or put both under profiles that exclude one another.");
    }

    @Override
    public void check(Model model, Consumer<Finding> report) {
        Map<String, Meetings<String>> taken = new LinkedHashMap<>();
        for (Located located : model.services()) {
            located.service().attributes().containerName().flatMap(Text::literal).ifPresent(name -> taken
                    .computeIfAbsent(name, key -> new Meetings<>())
                    .claim(located, name, (one, other) -> true)
                    .ifPresent(rival -> report.accept(finding(located, "container_name",
                            "The container name `%s` is that of `%s` too; %s.".formatted(
                                    name, rival.located().service(), World.bothRun(rival.profiles()))))));
        }
    }
}
