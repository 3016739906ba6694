package dev.homelab.generator.check;

import dev.homelab.dsl.Need;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.function.Consumer;

/** A rule on who waits for whom, in which condition. */
interface NeedRule extends Rule {

    @Override
    default void check(Model model, Consumer<Finding> report) {
        for (Located user : model.services()) {
            for (Need need : user.service().needs()) {
                model.answering(need.service()).stream()
                        .filter(target -> isBroken(user, need, target))
                        .findFirst()
                        .ifPresent(target -> report.accept(
                                finding(user, "depends_on", message(user, target)).declaredAt(need.origin())));
            }
        }
    }

    /** Whether a service that needs another breaks the rule. */
    boolean isBroken(Located user, Need need, Located target);

    /** What is said of it. */
    String message(Located user, Located target);
}
