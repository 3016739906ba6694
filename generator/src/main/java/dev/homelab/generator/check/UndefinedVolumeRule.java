package dev.homelab.generator.check;

import dev.homelab.dsl.compose.Mount;
import dev.homelab.dsl.compose.MountType;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Defaults;
import dev.homelab.generator.model.Located;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A mount of a named volume names one that its file has. */
final class UndefinedVolumeRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "undefined-volume",
                Severity.ERROR,
                "A mount of a named volume names one that its file declares.",
                "Compose refuses the whole file.",
                "Mount the volume by reference: `volume(\"name\").at(\"/path\")` declares it too.")
                .binding();
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        Set<String> declared = located.file().application().attributes().volumes().keySet();
        List<Mount> mounts = located.service().attributes().volumes();
        for (int i = 0; i < mounts.size(); i++) {
            String place = "volumes[" + i + "]";
            namedVolume(mounts.get(i))
                    .filter(name -> !declared.contains(name))
                    .ifPresent(name -> report.accept(new Undefined(located, place, name, declared).finding(
                            this, "mounts the volume", "Mount the volume by reference: `volume(\"%s\").at(...)`.".formatted(name))));
        }
    }

    private static Optional<String> namedVolume(Mount mount) {
        return mount.type().filter(MountType.VOLUME::equals).flatMap(type -> mount.source()).flatMap(Defaults::of);
    }
}
