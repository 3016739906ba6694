package dev.homelab.generator.check;

import dev.homelab.dsl.ComposeFile;
import dev.homelab.dsl.Stack;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.Place;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.function.Consumer;

/** What is used is there. */
final class NewerFeatureRule implements Rule {

    @Override
    public RuleText text() {
        return new RuleText(
                "newer-feature",
                Severity.ERROR,
                "A file uses only what the oldest supported version of Compose knows.",
                "Compose refuses the file, or ignores what it does not know, on the host of whoever has that version.",
                "Do without it, or raise the homelab's `composeVersion(...)`.");
    }

    @Override
    public void check(Model model, Consumer<Finding> report) {
        Features features = new Features(model.homelab().composeVersion());
        for (Located located : model.services()) {
            features.newerIn(located.service().attributes()).forEach((place, since) -> report.accept(finding(
                    located, place, "`%s` of `%s` is there since Compose %s.".formatted(place, located.service(), since))
                    .expected("The homelab supports Compose %s.".formatted(model.homelab().composeVersion()))));
        }
        for (Stack stack : model.homelab().stacks()) {
            for (ComposeFile file : stack.files()) {
                features.newerIn(file.application().attributes()).forEach((place, since) -> report.accept(finding(
                        new Place(file.path().fromRoot(), place), "`%s` in `%s` is there since Compose %s.".formatted(place, file.path(), since))
                        .declaredAt(file.origin())
                        .expected("The homelab supports Compose %s.".formatted(model.homelab().composeVersion()))));
            }
        }
    }
}
