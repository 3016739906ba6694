package dev.homelab.generator.check;

import dev.homelab.dsl.value.Image;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** One image has one version. */
final class TwoTagsRule implements Rule {

    @Override
    public RuleText text() {
        return new RuleText(
                "two-tags",
                Severity.WARNING,
                "Services that run one image run one version of it.",
                "Often one of them was forgotten when the other was renewed.",
                "Let both use one constant.");
    }

    @Override
    public void check(Model model, Consumer<Finding> report) {
        Map<String, Located> first = new LinkedHashMap<>();
        for (Located located : model.services()) {
            Optional<Image> image = located.service().attributes().image();
            image.flatMap(Image::repository).ifPresent(repository -> {
                Located other = first.putIfAbsent(repository, located);
                if (other != null && !other.service().attributes().image().equals(image)) {
                    report.accept(finding(located, "image", "Service `%s` runs `%s`, and `%s` runs `%s`.".formatted(
                            located.service(), image.get(), other.service(),
                            other.service().attributes().image().get())));
                }
            });
        }
    }
}
