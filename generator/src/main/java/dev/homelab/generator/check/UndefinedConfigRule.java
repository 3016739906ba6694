package dev.homelab.generator.check;

import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.function.Consumer;

/** A config that is granted exists. */
final class UndefinedConfigRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "undefined-config",
                Severity.ERROR,
                "A service is granted only configs that its file declares.",
                "Compose refuses the whole file.",
                "Grant it by reference: `config(Config.of(...))` declares it too.")
                .binding();
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        Undefined.grants(located, "configs", located.service().attributes().configs(),
                        located.file().application().attributes().configs().keySet())
                .forEach(grant -> report.accept(grant.finding(this, "is granted the config", text().fix())));
    }
}
