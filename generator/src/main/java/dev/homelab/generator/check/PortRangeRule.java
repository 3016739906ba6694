package dev.homelab.generator.check;

import dev.homelab.dsl.compose.Port;
import dev.homelab.dsl.text.Text;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Each port of a range has its port of the host. */
final class PortRangeRule implements ServiceRule {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,5})(?:-(\\d{1,5}))?");

    @Override
    public RuleText text() {
        return new RuleText(
                "port-range",
                Severity.ERROR,
                "A range of ports is published at as many ports of the host.",
                "Compose refuses the whole file.",
                "Make both ranges equally long.")
                .binding();
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        List<Port> ports = located.service().attributes().ports();
        for (int i = 0; i < ports.size(); i++) {
            OptionalInt inside = count(ports.get(i).target());
            OptionalInt outside = count(ports.get(i).published());
            if (inside.orElse(1) > 1 && outside.isPresent() && inside.getAsInt() != outside.getAsInt()) {
                report.accept(finding(located, "ports[" + i + "]", "Service `%s` publishes %d ports at %d of the host."
                        .formatted(located.service(), inside.getAsInt(), outside.getAsInt())));
            }
        }
    }

    /** How many ports a text means; nothing where that depends on what the operator gives. */
    private static OptionalInt count(Optional<Text> text) {
        return text.flatMap(SampleValues::of).map(RANGE::matcher).filter(Matcher::matches).stream()
                .mapToInt(range -> range.group(2) == null
                        ? 1
                        : Integer.parseInt(range.group(2)) - Integer.parseInt(range.group(1)) + 1)
                .findFirst();
    }
}
