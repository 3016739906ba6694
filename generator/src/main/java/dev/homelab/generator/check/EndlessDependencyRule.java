package dev.homelab.generator.check;

import dev.homelab.dsl.Need;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.compose.DependencyCondition;
import dev.homelab.dsl.value.Restart;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;

/** What others wait to end does not start again. */
final class EndlessDependencyRule implements NeedRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "completed-but-restarts",
                Severity.ERROR,
                "A service that another waits to complete is not started again when it ends.",
                "The dependent service would wait for ever.",
                "Give it `restart(Restart.NO)`, or wait with `healthy(...)`.");
    }

    @Override
    public boolean isBroken(Located user, Need need, Located target) {
        return need.condition() == DependencyCondition.SERVICE_COMPLETED_SUCCESSFULLY
                && target.service().attributes().restart()
                        .filter(restart -> restart.equals(Restart.ALWAYS) || restart.equals(Restart.UNLESS_STOPPED))
                        .isPresent();
    }

    @Override
    public String message(Located user, Located target) {
        return "Service `%s` waits until `%s` has ended, which is started again whenever it ends."
                .formatted(user.service(), target.service());
    }
}
