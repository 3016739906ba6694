package dev.homelab.generator.check;

import dev.homelab.dsl.compose.ServiceAttributes;
import dev.homelab.dsl.value.Restart;
import dev.homelab.generator.finding.Candidates;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.List;
import java.util.function.Consumer;

/** Data outlive containers. */
final class UnkeptDataRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "unkept-data",
                Severity.ERROR,
                "A directory in which an image keeps data is a mount.",
                "The data are gone with the container, at the next update at the latest.",
                "Mount a volume there: `mount(volume(...).at(...))`.");
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        ServiceAttributes attributes = located.service().attributes();
        List<String> kept = attributes.image().map(image -> image.facts().kept()).orElse(List.of());
        if (kept.isEmpty()) {
            return;
        }
        boolean oneShot = attributes.restart().filter(Restart.NO::equals).isPresent();
        List<String> mounted = attributes.volumes().stream()
                .flatMap(mount -> mount.target().stream())
                .map(target -> MountTargets.clean(target.toString()))
                .toList();
        List<String> lost = kept.stream()
                .filter(directory -> mounted.stream().noneMatch(target -> isWithin(directory, target)))
                .toList();
        if (!lost.isEmpty() && !oneShot) {
            report.accept(finding(located, "volumes", "Service `%s` keeps data in %s, where nothing is mounted."
                    .formatted(located.service(), Candidates.list(lost))));
        }
    }

    private static boolean isWithin(String directory, String target) {
        return directory.equals(target) || directory.startsWith(target + "/");
    }
}
