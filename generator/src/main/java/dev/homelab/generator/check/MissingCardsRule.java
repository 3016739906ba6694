package dev.homelab.generator.check;

import dev.homelab.dsl.compose.Deploy;
import dev.homelab.dsl.compose.DeployResources;
import dev.homelab.dsl.compose.ResourceReservations;
import dev.homelab.dsl.compose.ServiceAttributes;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** An image gets the cards that it needs. */
final class MissingCardsRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "missing-cards",
                Severity.ERROR,
                "A service whose image needs graphics cards of a maker has them.",
                "The program ends at the start, for want of the driver.",
                "Reserve the cards, or use an image that does without.");
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        ServiceAttributes attributes = located.service().attributes();
        attributes.image().flatMap(image -> image.facts().cards())
                .filter(maker -> !makers(attributes).contains(maker))
                .ifPresent(maker -> report.accept(finding(located, "image",
                        "Service `%s` runs `%s`, which needs cards of `%s`, and has none."
                                .formatted(located.service(), attributes.image().get(), maker))));
    }

    private static Set<String> makers(ServiceAttributes attributes) {
        Set<String> makers = new LinkedHashSet<>();
        attributes.deploy()
                .flatMap(Deploy::resources)
                .flatMap(DeployResources::reservations)
                .map(ResourceReservations::devices)
                .orElse(List.of())
                .forEach(request -> request.driver().ifPresent(driver -> makers.add(driver.toString())));
        if (attributes.runtime().filter(runtime -> runtime.toString().equals("nvidia")).isPresent()
                || attributes.gpus().isPresent()) {
            makers.add("nvidia");
        }
        if (attributes.devices().stream().anyMatch(device -> device.toString().contains("/dev/kfd"))) {
            makers.add("amd");
        }
        return makers;
    }
}
