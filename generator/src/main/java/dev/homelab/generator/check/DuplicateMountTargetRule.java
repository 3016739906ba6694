package dev.homelab.generator.check;

import dev.homelab.dsl.compose.Mount;
import dev.homelab.dsl.text.Text;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** One thing is mounted at one path. */
final class DuplicateMountTargetRule implements ServiceRule {
    private static final Pattern OPTIONS = Pattern.compile(":.*");

    @Override
    public RuleText text() {
        return new RuleText(
                "duplicate-mount-target",
                Severity.ERROR,
                "A service mounts one thing at a path.",
                "Compose leaves out all but the last, or refuses the whole file.",
                "Mount one of them elsewhere.");
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        Set<String> taken = new LinkedHashSet<>();
        targets(located).forEach((member, target) -> {
            if (!taken.add(MountTargets.clean(target))) {
                report.accept(finding(located, member, "Service `%s` mounts two things at `%s`.".formatted(located.service(), target)));
            }
        });
    }

    /** Where something is mounted, by where that is said. */
    private static Map<String, String> targets(Located located) {
        Map<String, String> targets = new LinkedHashMap<>();
        List<Mount> mounts = located.service().attributes().volumes();
        for (int i = 0; i < mounts.size(); i++) {
            String member = "volumes[" + i + "]";
            mounts.get(i).target().ifPresent(target -> targets.put(member, target.toString()));
        }
        List<Text> memory = located.service().attributes().tmpfs();
        for (int i = 0; i < memory.size(); i++) {
            targets.put("tmpfs[" + i + "]", OPTIONS.matcher(memory.get(i).toString()).replaceFirst(""));
        }
        return targets;
    }
}
