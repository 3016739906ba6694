package dev.homelab.generator.check;

import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.Place;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.List;
import java.util.Optional;
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

    /**
     * A finding of this rule in a service, with the fix that the rule has for all.
     *
     * @param located the service
     * @param member the place in it, such as {@code ports[0]}; empty for the whole
     * @param message what was found
     */
    default Finding finding(Located located, String member, String message) {
        Place place = member.isEmpty() ? located.place() : located.place(member);
        return finding(place, message).declaredAt(located.origin(member));
    }

    /**
     * A finding of this rule at a place, with the fix that the rule has for all.
     *
     * @param place where
     * @param message what was found
     */
    default Finding finding(Place place, String message) {
        RuleText text = text();
        return new Finding(
                text.id(), text.severity(), place, Optional.empty(), message, "", text.fix(), List.of());
    }
}
