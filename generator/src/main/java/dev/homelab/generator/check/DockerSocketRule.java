package dev.homelab.generator.check;

import dev.homelab.dsl.compose.Mount;
import dev.homelab.dsl.text.Text;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.List;
import java.util.function.Consumer;

/** The engine is not handed out. */
final class DockerSocketRule implements Rule {

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
    public void check(Model model, Consumer<Finding> report) {
        for (Located located : model.services()) {
            check(located, report);
        }
    }

    private void check(Located located, Consumer<Finding> report) {
        List<Mount> mounts = located.service().attributes().volumes();
        for (int i = 0; i < mounts.size(); i++) {
            if (mounts.get(i).target().map(Text::toString).filter(path -> path.endsWith("docker.sock")).isPresent()) {
                report.accept(finding(located, "volumes[" + i + "]",
                        "Service `%s` mounts the socket of the engine.".formatted(located.service())));
            }
        }
    }
}
