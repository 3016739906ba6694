package dev.homelab.generator.check;

import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.function.Consumer;

/** A rule that looks at one service at a time. */
interface ServiceRule extends Rule {

    @Override
    default void check(Model model, Consumer<Finding> report) {
        model.services().forEach(located -> check(located, report));
    }

    /**
     * Reports every place of a service that breaks the rule.
     *
     * @param located the service
     * @param report where findings go
     */
    void check(Located located, Consumer<Finding> report);
}
