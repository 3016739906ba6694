package dev.homelab.generator.check;

import dev.homelab.dsl.compose.Mount;
import dev.homelab.dsl.text.Text;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The engine is not handed out. */
final class DockerSocketRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "docker-socket",
                Severity.WARNING,
                "No service mounts the socket of the engine.",
                "Whoever has it is root on the host, read-only or not.",
                "Do without it, or accept it with `suppress(\"docker-socket\", reason)`.");
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        List<Mount> mounts = located.service().attributes().volumes();
        for (int i = 0; i < mounts.size(); i++) {
            if (isSocket(mounts.get(i).source()) || isSocket(mounts.get(i).target())) {
                report.accept(finding(located, "volumes[" + i + "]",
                        "Service `%s` mounts the socket of the engine.".formatted(located.service())));
            }
        }
    }

    private static boolean isSocket(Optional<Text> path) {
        return path.map(Text::toString).filter(text -> text.endsWith("docker.sock")).isPresent();
    }
}
