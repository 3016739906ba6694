package dev.homelab.generator.check;

import dev.homelab.dsl.compose.Mount;
import dev.homelab.dsl.compose.MountType;
import dev.homelab.dsl.text.Text;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A mount says what and where. */
final class IncompleteMountRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "incomplete-mount",
                Severity.ERROR,
                "A mount has a target, and a bind mount or image a source.",
                "Compose refuses the whole file.",
                "Add `.target(...)` and `.source(...)`.")
                .binding();
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        List<Mount> mounts = located.service().attributes().volumes();
        for (int i = 0; i < mounts.size(); i++) {
            Mount mount = mounts.get(i);
            if (isBlank(mount.target())) {
                report.accept(finding(located, "volumes[" + i + "]",
                        "A mount of service `%s` has no target.".formatted(located.service())).fix("Add `.target(...)`."));
            } else if (mount.type().filter(MountType.BIND::equals).isPresent() && isBlank(mount.source())) {
                report.accept(finding(located, "volumes[" + i + "]",
                        "The mount at `%s` of service `%s` has no source.".formatted(mount.target().get(), located.service()))
                        .fix("Add `.source(...)`."));
            }
        }
    }

    private static boolean isBlank(Optional<Text> text) {
        return text.map(Text::toString).orElse("").isEmpty();
    }
}
