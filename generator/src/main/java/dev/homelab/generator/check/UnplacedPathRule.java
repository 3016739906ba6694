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

/** A path of the tree is written by the renderer. */
final class UnplacedPathRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "unplaced-path",
                Severity.ERROR,
                "A bind mount of something in the tree names it from the root, by reference.",
                "A relative path means something else wherever Compose is called from; what no declaration provides is missing.",
                "Mount it with `TreeFile` or `TreeDirectory`.");
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        List<Mount> mounts = located.service().attributes().volumes();
        for (int i = 0; i < mounts.size(); i++) {
            Optional<String> source = relativeSource(mounts.get(i));
            if (source.isPresent()) {
                report.accept(finding(located, "volumes[" + i + "]",
                        "Service `%s` mounts the relative path `%s`.".formatted(located.service(), source.get())));
            }
        }
    }

    private static Optional<String> relativeSource(Mount mount) {
        return mount.type().filter(MountType.BIND::equals)
                .flatMap(type -> mount.source())
                .flatMap(Text::literal)
                .filter(path -> !path.startsWith("/") && !path.startsWith("~"));
    }
}
