package dev.homelab.generator.check;

import dev.homelab.dsl.value.ImageFacts;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What is released together runs together. */
final class MixedReleaseRule implements Rule {

    @Override
    public RuleText text() {
        return new RuleText(
                "mixed-release",
                Severity.ERROR,
                "Images that are released together are all of one release.",
                "They share a database schema or a protocol, and are tested together only.",
                "Renew all images of the set at once.");
    }

    @Override
    public void check(Model model, Consumer<Finding> report) {
        Map<String, Located> first = new LinkedHashMap<>();
        for (Located located : model.services()) {
            release(located).ifPresent(release -> {
                Located other = first.putIfAbsent(release.name(), located);
                if (other != null && !release(other).equals(Optional.of(release))) {
                    report.accept(finding(located, "image", "Service `%s` runs release `%s` of `%s`, and `%s` runs `%s`."
                            .formatted(located.service(), release.version(), release.name(), other.service(),
                                    release(other).orElseThrow().version())));
                }
            });
        }
    }

    private static Optional<ImageFacts.Release> release(Located located) {
        return located.service().attributes().image().flatMap(image -> image.facts().release());
    }
}
