package dev.homelab.generator.check;

import dev.homelab.dsl.value.Image;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.function.Consumer;

/** An image is pinned. */
final class UntaggedImageRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "untagged-image",
                Severity.ERROR,
                "An image has a tag other than `latest`, or a digest.",
                "Two starts of one declaration would run different programs.",
                "Pin the image to one release.");
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        located.service().attributes().image().filter(UntaggedImageRule::floats).ifPresent(image -> report.accept(
                finding(located, "image", "Service `%s` runs `%s`, which is not pinned."
                        .formatted(located.service(), image))));
    }

    private static boolean floats(Image image) {
        return image.digest().isEmpty() && image.tag().filter(tag -> !tag.equals("latest")).isEmpty();
    }
}
