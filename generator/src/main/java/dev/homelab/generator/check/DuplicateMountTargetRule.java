package dev.homelab.generator.check;

import dev.homelab.dsl.compose.Mount;
import dev.homelab.dsl.text.Text;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One thing is mounted at one path. */
final class DuplicateMountTargetRule implements Rule {

    @Override
    public RuleText text() {
        return new RuleText(
                "duplicate-mount-target",
                Severity.ERROR,
                "A service mounts one thing at a path.",
                "Compose refuses two mounts of one target.",
                "Mount one of them elsewhere.");
    }

    @Override
    public void check(Model model, Consumer<Finding> report) {
        for (Located located : model.services()) {
            check(located, report);
        }
    }


    private void check(Located located, Consumer<Finding> report) {
        Map<String, Integer> first = new LinkedHashMap<>();
        List<Mount> mounts = located.service().attributes().volumes();
        for (int i = 0; i < mounts.size(); i++) {
            String target = mounts.get(i).target().map(Text::toString).orElse("");
            if (first.putIfAbsent(target, i) != null) {
                report.accept(finding(located, "volumes[" + i + "]",
                        "Service `%s` mounts two things at `%s`.".formatted(located.service(), target)));
            }
        }
    }
}
