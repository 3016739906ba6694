package dev.homelab.generator.check;

import dev.homelab.dsl.compose.Mount;
import dev.homelab.dsl.text.Text;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** One thing is mounted at one path. */
final class DuplicateMountTargetRule implements ServiceRule {

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
    public void check(Located located, Consumer<Finding> report) {
        Set<String> first = new LinkedHashSet<>();
        List<Mount> mounts = located.service().attributes().volumes();
        for (int i = 0; i < mounts.size(); i++) {
            String target = mounts.get(i).target().map(Text::toString).orElse("");
            take(first, target, finding(located, "volumes[" + i + "]", message(located, target)), report);
        }
        List<Text> memory = located.service().attributes().tmpfs();
        for (int i = 0; i < memory.size(); i++) {
            String target = memory.get(i).toString().replaceFirst(":.*", "");
            take(first, target, finding(located, "tmpfs[" + i + "]", message(located, target)), report);
        }
    }

    private static void take(Set<String> taken, String target, Finding finding, Consumer<Finding> report) {
        if (!taken.add(target.length() > 1 && target.endsWith("/") ? target.substring(0, target.length() - 1) : target)) {
            report.accept(finding);
        }
    }

    private static String message(Located located, String target) {
        return "Service `%s` mounts two things at `%s`.".formatted(located.service(), target);
    }
}
