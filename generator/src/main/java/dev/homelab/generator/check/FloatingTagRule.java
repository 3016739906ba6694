package dev.homelab.generator.check;

import dev.homelab.dsl.value.Image;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A tag names one release. */
final class FloatingTagRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "floating-tag",
                Severity.WARNING,
                "The tag of an image names one release, not a line of them.",
                "A tag such as `17` or `2-alpine` is moved by its publisher.",
                "Name the whole version, or add the digest.");
    }

    private static final Pattern MOVING =
            Pattern.compile("v?\\d+(-[a-z].*)?|main|master|stable|edge|nightly|release|rocm|cpu");

    @Override
    public void check(Located located, Consumer<Finding> report) {
        located.service().attributes().image()
                .filter(image -> image.digest().isEmpty())
                .flatMap(Image::tag)
                .filter(tag -> MOVING.matcher(tag).matches())
                .ifPresent(tag -> report.accept(finding(located, "image",
                        "Service `%s` runs an image with the tag `%s`, which moves.".formatted(located.service(), tag))));
    }
}
