package dev.homelab.generator.check;

import dev.homelab.dsl.Variable;
import dev.homelab.dsl.VariableUse;
import dev.homelab.dsl.compose.Port;
import dev.homelab.dsl.text.Fragment;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.text.Texts;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A port is never picked by accident. */
final class BlankPortRule implements ServiceRule {
    /** With a default or a message for a blank, too. */
    private static final Pattern GUARDED = Pattern.compile("\\$\\{\\w+(:-.+|:\\?.*)}");

    @Override
    public RuleText text() {
        return new RuleText(
                "blank-port",
                Severity.ERROR,
                "No port depends on a variable that may be blank.",
                "Compose takes a blank for no port, and publishes a random one on every address.",
                "Give the variable a default, or make it required.");
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        List<Port> ports = located.service().attributes().ports();
        for (int i = 0; i < ports.size(); i++) {
            String member = "ports[" + i + "]";
            ports.get(i).published().filter(BlankPortRule::mayBeBlank).ifPresent(text -> report.accept(finding(
                    located, member, "Service `%s` publishes the port `%s`, which may be blank."
                            .formatted(located.service(), text))));
        }
    }

    private static boolean mayBeBlank(Text text) {
        return !text.fragments().isEmpty() && text.fragments().stream().allMatch(BlankPortRule::mayBeBlank);
    }

    private static boolean mayBeBlank(Fragment fragment) {
        if (fragment instanceof Fragment.Interpolation interpolation) {
            return !GUARDED.matcher(interpolation.written()).matches();
        }
        if (fragment instanceof VariableUse use) {
            return use.operator() != VariableUse.Operator.OR_FAIL
                    && !(use.operator() == VariableUse.Operator.OR && !Texts.isBlank(use.word()));
        }
        return fragment instanceof Variable variable
                && variable.defaultValue().map(String::isEmpty).orElse(!variable.isRequired());
    }
}
