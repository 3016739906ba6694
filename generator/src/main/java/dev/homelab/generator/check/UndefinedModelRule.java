package dev.homelab.generator.check;

import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.Set;
import java.util.function.Consumer;

/** A model that is used exists. */
final class UndefinedModelRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "undefined-model",
                Severity.ERROR,
                "A service uses only models that its file declares.",
                "Compose refuses the whole file.",
                "Use it by reference: `model(Model.of(...))` declares it too.")
                .binding();
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        Set<String> declared = located.file().application().attributes().models().keySet();
        for (String name : located.service().attributes().models().keySet()) {
            if (!declared.contains(name)) {
                report.accept(new Undefined(located, "models." + name, name, declared)
                        .finding(this, "is granted the model", text().fix()));
            }
        }
    }
}
