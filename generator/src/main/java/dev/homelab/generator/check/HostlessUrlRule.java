package dev.homelab.generator.check;

import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A URL leads somewhere. */
final class HostlessUrlRule implements ServiceRule {
    private static final Pattern HOSTLESS = Pattern.compile("(https?|wss?)://(:\\d*)?(/.*)?");

    @Override
    public RuleText text() {
        return new RuleText(
                "hostless-url",
                Severity.ERROR,
                "A URL in the environment names a host, with the defaults of its variables, too.",
                "Put together from an address such as `:8001`, it is `https://:8001`, which no browser opens.",
                "Declare the whole URL as one setting.");
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        located.service().attributes().environment().forEach((name, value) -> SampleValues.of(value)
                .filter(url -> HOSTLESS.matcher(url).matches())
                .ifPresent(url -> report.accept(finding(located, "environment." + name,
                        "`%s` of `%s` is the URL `%s`, which names no host.".formatted(name, located.service(), url)))));
    }
}
