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
            for (Needs needs : Needs.of(model, user)) {
                Need need = needs.need();
                model.answering(need.service()).stream()
                        .filter(target -> isBroken(user, need, target))
                        .findFirst()
                        .ifPresent(target -> report.accept(
                                finding(user, needs.member(), message(user, target)).declaredAt(need.origin())));
            }
        }
    }

    /** Whether a service that needs another breaks the rule. */
    boolean isBroken(Located user, Need need, Located target);

    /** What is said of it. */
    String message(Located user, Located target);
}
