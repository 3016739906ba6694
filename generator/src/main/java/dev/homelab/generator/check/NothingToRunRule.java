package dev.homelab.generator.check;

import dev.homelab.dsl.compose.ServiceAttributes;
import dev.homelab.dsl.value.Image;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Defaults;
import dev.homelab.generator.model.Located;
import java.util.function.Consumer;

/** A service runs something. */
final class NothingToRunRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "nothing-to-run",
                Severity.ERROR,
                "A service has an image or a build.",
                "Compose refuses the whole file.",
                "Name an image, or give its variable a default value.")
                .binding();
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        ServiceAttributes attributes = located.service().attributes();
        boolean image = attributes.image().map(Image::text).flatMap(Defaults::of).map(String::isEmpty).orElse(false);
        if (image && attributes.build().isEmpty()) {
            report.accept(finding(located, "image", "Service `%s` has neither an image nor a build."
                    .formatted(located.service())));
        }
    }
}
