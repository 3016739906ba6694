package dev.homelab.stacks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.dsl.Need;
import dev.homelab.dsl.compose.DependencyCondition;
import dev.homelab.generator.model.CrossStackDependencies;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** When each container started, became healthy and ended, held against what the declarations say has to come first. */
final class StartOrder {
    static final String FORMAT = "{{.TimeNano}} {{.Actor.Attributes.name}} {{.Action}}";

    /** The event that fulfils a condition. */
    private static final Map<DependencyCondition, String> MEANING = Map.of(
            DependencyCondition.SERVICE_HEALTHY, " health_status: healthy",
            DependencyCondition.SERVICE_COMPLETED_SUCCESSFULLY, " die",
            DependencyCondition.SERVICE_STARTED, " start");

    private final Model model;
    private final List<Located> running;
    private final Map<String, Long> first = new LinkedHashMap<>();

    /** Reads the events of an engine, printed in {@link #FORMAT}. */
    StartOrder(Model model, List<Located> running, String events) {
        this.model = model;
        this.running = running;
        for (String line : events.lines().toList()) {
            String[] columns = line.split(" ", 3);
            first.putIfAbsent(columns[1] + " " + columns[2], Long.valueOf(columns[0]));
        }
    }

    /** Holds what the services of one file say of each other; how many needs there were. */
    int checkFiles() {
        int checked = 0;
        for (Located user : running) {
            for (Need need : user.service().needs()) {
                for (Located target : model.answering(need.service())) {
                    if (target.sharesFileWith(user) && running.contains(target)) {
                        check(user, target, need.condition());
                        checked++;
                    }
                }
            }
        }
        return checked;
    }

    /** Holds what services need of other files, as the project of all stacks does; how many needs there were. */
    int checkWhole() {
        int checked = 0;
        CrossStackDependencies dependencies = new CrossStackDependencies(model);
        for (Located user : running) {
            for (Map.Entry<Located, Need> need : dependencies.of(user).entrySet()) {
                if (running.contains(need.getKey())) {
                    check(user, need.getKey(), need.getValue().condition());
                    checked++;
                }
            }
        }
        return checked;
    }

    /** Holds that no container of a stack starts before all of the stacks before it are healthy. */
    int checkStacks() {
        int checked = 0;
        for (Located user : running) {
            for (Located earlier : running) {
                if (model.homelab().stacks().indexOf(earlier.stack()) < model.homelab().stacks().indexOf(user.stack())) {
                    check(user, earlier, strongest(earlier));
                    checked++;
                }
            }
        }
        return checked;
    }

    private static DependencyCondition strongest(Located located) {
        return located.service().attributes().healthcheck().isPresent()
                ? DependencyCondition.SERVICE_HEALTHY
                : DependencyCondition.SERVICE_STARTED;
    }

    private void check(Located user, Located target, DependencyCondition condition) {
        String event = target.service().id().networkName() + MEANING.get(condition);
        String start = user.service().id().networkName() + " start";
        assertThat(first).containsKeys(event, start);
        assertThat(first.get(event)).as("`%s` before `%s`", event, start).isLessThan(first.get(start));
    }
}
