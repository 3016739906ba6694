package dev.homelab.generator.check;

import dev.homelab.dsl.compose.Build;
import dev.homelab.dsl.compose.FileGrant;
import dev.homelab.dsl.compose.ServiceAttributes;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.List;
import java.util.function.Consumer;

/** A secret that is granted exists. */
final class UndefinedSecretRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "undefined-secret",
                Severity.ERROR,
                "A service is granted only secrets that its file declares.",
                "Compose refuses the whole file.",
                "Grant it by reference: `secret(Secret.of(...))` declares it too.")
                .binding();
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        ServiceAttributes attributes = located.service().attributes();
        check(located, "secrets", attributes.secrets(), report);
        check(located, "build.secrets", attributes.build().map(Build::secrets).orElse(List.of()), report);
    }

    private void check(Located located, String attribute, List<FileGrant> grants, Consumer<Finding> report) {
        Undefined.grants(located, attribute, grants, located.file().application().attributes().secrets().keySet())
                .forEach(grant -> report.accept(grant.finding(this, "is granted the secret", text().fix())));
    }
}
