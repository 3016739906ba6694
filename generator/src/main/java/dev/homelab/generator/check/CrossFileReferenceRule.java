package dev.homelab.generator.check;

import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.function.Consumer;

/** A file stands alone. */
final class CrossFileReferenceRule implements Rule {

    @Override
    public RuleText text() {
        return new RuleText(
                "cross-file-reference",
                Severity.ERROR,
                "What Compose resolves within one file names a service of that file: `depends_on`, `links`, `volumes_from`, `extends` and namespaces of services.",
                "Compose refuses a dependency on a service that the project does not have, and a file is started alone, too.",
                "Wait for it with `dependsOn(...)`, or declare both services in one file.")
                .binding();
    }

    @Override
    public void check(Model model, Consumer<Finding> report) {
        for (Located located : model.services()) {
            FileReferences.of(located).forEach((member, name) -> {
                if (FileReferences.inFile(model, located, name).isEmpty()) {
                    report.accept(finding(located, member, "`%s` of `%s` names `%s`, which is not in `%s`."
                                    .formatted(member, located.service(), name, located.file().path()))
                            .expected("That file has to start alone, too, with `docker compose -f %s up`.".formatted(located.file().path()))
                            .fix(fix(member)));
                }
            });
        }
    }

    private static String fix(String member) {
        if (member.startsWith("depends_on") || member.startsWith("links")) {
            return "Wait for it with `dependsOn(...)`: between files that goes to the file that includes both.";
        }
        return member.equals("extends")
                ? "Put what the services share into a trait, and use `with(...)`."
                : "Declare both services in one file.";
    }
}
