package dev.homelab.generator.check;

import dev.homelab.dsl.compose.Develop;
import dev.homelab.dsl.compose.Watch;
import dev.homelab.dsl.compose.WatchAction;
import dev.homelab.dsl.text.Text;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What is watched is known. */
final class IncompleteWatchRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "incomplete-watch",
                Severity.ERROR,
                "A watch has a path, and a target where it copies.",
                "Compose refuses the whole file.",
                "Add `.path(...)` and `.target(...)`.")
                .binding();
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        List<Watch> watches = located.service().attributes().develop().map(Develop::watch).orElse(List.of());
        for (int i = 0; i < watches.size(); i++) {
            String member = "develop.watch[" + i + "]";
            missing(watches.get(i)).ifPresent(part -> report.accept(
                    finding(located, member, "A watch of service `%s` has no %s.".formatted(located.service(), part))
                            .fix("Add `.%s(...)`.".formatted(part))));
        }
    }

    private static Optional<String> missing(Watch watch) {
        boolean copies = watch.action().filter(action -> !action.equals(WatchAction.REBUILD)).isPresent();
        return isBlank(watch.path())
                ? Optional.of("path")
                : Optional.of("target").filter(target -> copies && isBlank(watch.target()));
    }

    private static boolean isBlank(Optional<Text> text) {
        return text.map(Text::toString).orElse("").isEmpty();
    }
}
