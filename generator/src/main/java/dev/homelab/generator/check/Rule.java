package dev.homelab.generator.check;

import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.model.Model;
import java.util.function.Consumer;

/** Something that has to hold for every homelab. A rule reads the model and never changes it. */
public interface Rule {

    /** What the rule says, for {@code explain}. */
    RuleText text();

    /**
     * Reports every place that breaks the rule.
     *
     * @param model the homelab
     * @param report where findings go
     */
    void check(Model model, Consumer<Finding> report);
}
