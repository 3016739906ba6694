package dev.homelab.generator.check;

import dev.homelab.dsl.compose.Mount;
import dev.homelab.dsl.compose.MountType;
import dev.homelab.dsl.text.Text;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The host keeps its own directories. */
final class HostDirectoryRule implements ServiceRule {
    private static final Pattern SYSTEM =
            Pattern.compile("/|/(etc|boot|root|proc|sys|dev|lib|usr|bin|sbin|run|var|var/run|var/lib/docker)/?|/home/?|~/?|/root/.*");

    @Override
    public RuleText text() {
        return new RuleText(
                "host-directory",
                Severity.WARNING,
                "No service mounts a directory of the host's system, such as `/etc` or `/`.",
                "The container can read keys of the host, or change how it starts.",
                "Mount the one file that is needed, read-only, or accept it with `suppress(\"host-directory\", reason)`.");
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        List<Mount> mounts = located.service().attributes().volumes();
        for (int i = 0; i < mounts.size(); i++) {
            String member = "volumes[" + i + "]";
            Mount mount = mounts.get(i);
            mount.type().filter(MountType.BIND::equals).flatMap(type -> mount.source()).map(Text::toString)
                    .filter(source -> SYSTEM.matcher(source).matches())
                    .ifPresent(source -> report.accept(finding(located, member,
                            "Service `%s` mounts `%s` of the host.".formatted(located.service(), source))));
        }
    }
}
