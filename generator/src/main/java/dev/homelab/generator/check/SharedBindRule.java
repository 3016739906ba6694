package dev.homelab.generator.check;

import dev.homelab.dsl.compose.Mount;
import dev.homelab.dsl.compose.MountType;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Flag;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import dev.homelab.generator.model.World;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** One writer for one path. */
final class SharedBindRule implements Rule {

    @Override
    public RuleText text() {
        return new RuleText(
                "shared-bind",
                Severity.WARNING,
                "No two services that can be active at once write one bind mount.",
                "Programs that do not know of each other overwrite each other's files.",
                "Mount it read-only in one of them, or accept it with `suppress(\"shared-bind\", reason)`.");
    }

    @Override
    public void check(Model model, Consumer<Finding> report) {
        Map<String, Meetings<String>> written = new LinkedHashMap<>();
        for (Located located : model.services()) {
            List<Mount> mounts = located.service().attributes().volumes();
            for (int i = 0; i < mounts.size(); i++) {
                String member = "volumes[" + i + "]";
                writtenSource(mounts.get(i)).ifPresent(source -> written
                        .computeIfAbsent(source, key -> new Meetings<>())
                        .claim(located, source, (one, other) -> true)
                        .ifPresent(rival -> report.accept(finding(located, member,
                                "Service `%s` writes `%s`, and so does `%s`; %s.".formatted(
                                        located.service(), source, rival.located().service(),
                                        World.bothRun(rival.profiles()))))));
            }
        }
    }

    private static Optional<String> writtenSource(Mount mount) {
        boolean writes = !mount.readOnly().flatMap(Flag::value).orElse(false);
        return mount.type().filter(MountType.BIND::equals).filter(type -> writes).flatMap(type -> mount.source())
                .map(Text::toString)
                .filter(source -> !source.endsWith(".sock"));
    }
}
