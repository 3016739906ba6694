package dev.homelab.generator.check;

import dev.homelab.dsl.compose.Healthcheck;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A health check asks where the service listens. */
final class LocalhostHealthcheckRule implements ServiceRule {
    private static final Pattern LOCALHOST = Pattern.compile("\\blocalhost\\b");

    @Override
    public RuleText text() {
        return new RuleText(
                "localhost-healthcheck",
                Severity.WARNING,
                "A health check asks an address, not `localhost`.",
                "In many images `localhost` is ::1 first, where a service that listens on IPv4 alone refuses.",
                "Ask 127.0.0.1.");
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        boolean named = located.service().attributes().healthcheck()
                .flatMap(Healthcheck::test)
                .filter(test -> test.words().stream().anyMatch(word -> LOCALHOST.matcher(word.toString()).find()))
                .isPresent();
        if (named) {
            report.accept(finding(located, "healthcheck",
                    "The health check of `%s` asks `localhost`.".formatted(located.service())));
        }
    }
}
