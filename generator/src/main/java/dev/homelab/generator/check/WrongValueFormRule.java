package dev.homelab.generator.check;

import dev.homelab.dsl.compose.ServiceAttributes;
import dev.homelab.dsl.value.ValueForm;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A value has the form that its consumer accepts. */
final class WrongValueFormRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "wrong-value-form",
                Severity.ERROR,
                "The value of a variable has the form that the image accepts: so many digits, so many characters.",
                "The program refuses to start, or fails at the first use.",
                "Make the value in the form that is expected, for example with `hex(...)`.");
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        ServiceAttributes attributes = located.service().attributes();
        Map<String, ValueForm> forms = attributes.image().map(image -> image.facts().forms()).orElse(Map.of());
        forms.forEach((name, form) -> Optional.ofNullable(attributes.environment().get(name))
                .flatMap(SampleValues::of)
                .filter(sample -> !form.accepts(sample))
                .ifPresent(sample -> report.accept(finding(located, "environment." + name,
                                "`%s` of `%s` is a value of %d characters that its image does not accept."
                                        .formatted(name, located.service(), sample.length()))
                        .expected("The image expects %s.".formatted(form.words())))));
    }
}
