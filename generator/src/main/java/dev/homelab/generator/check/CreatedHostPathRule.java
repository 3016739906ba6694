package dev.homelab.generator.check;

import dev.homelab.dsl.compose.BindOptions;
import dev.homelab.dsl.compose.Mount;
import dev.homelab.dsl.compose.MountType;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Flag;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.List;
import java.util.function.Consumer;

/** What is mounted exists before. */
final class CreatedHostPathRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "created-host-path",
                Severity.ERROR,
                "A bind mount says that Compose must not create what it mounts.",
                "A wrong call would make an empty directory, owned by root, where a file was meant.",
                "Mount it with `Mounts.existing(...)`.");
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        List<Mount> mounts = located.service().attributes().volumes();
        for (int i = 0; i < mounts.size(); i++) {
            if (mayCreate(mounts.get(i))) {
                report.accept(finding(located, "volumes[" + i + "]",
                        "Service `%s` mounts `%s`, which Compose would create where it is missing."
                                .formatted(located.service(), mounts.get(i).source().map(Text::toString).orElse(""))));
            }
        }
    }

    private static boolean mayCreate(Mount mount) {
        return mount.type().filter(MountType.BIND::equals).isPresent()
                && mount.bind().flatMap(BindOptions::createHostPath).flatMap(Flag::value).orElse(true);
    }
}
