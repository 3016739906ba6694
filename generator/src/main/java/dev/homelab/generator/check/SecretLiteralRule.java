package dev.homelab.generator.check;

import dev.homelab.dsl.text.Text;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Secrets are not written down. */
final class SecretLiteralRule implements Rule {

    @Override
    public RuleText text() {
        return new RuleText(
                "secret-literal",
                Severity.ERROR,
                "No secret stands in a declaration.",
                "What is checked in is known to everybody who reads it.",
                "Declare it with `secret(...)`.");
    }

    @Override
    public void check(Model model, Consumer<Finding> report) {
        for (Located located : model.services()) {
            check(located, report);
        }
    }

    private static final Pattern NAME = Pattern.compile(".*(PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_KEY)(_.*)?");
    private static final Pattern HARMLESS_NAME = Pattern.compile(".*_(PATH|FILE|URL|ENABLED|ID|NAME|TTL|EXP)");
    private static final Pattern KNOWN_FORM = Pattern.compile(
            "(sk|pk)-[A-Za-z0-9-]{16,}|gh[pousr]_[A-Za-z0-9]{20,}|AKIA[A-Z0-9]{16}|xox[bp]-[A-Za-z0-9-]{10,}"
                    + "|eyJ[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+|[0-9a-f]{32,}|-----BEGIN .*");

    private void check(Located located, Consumer<Finding> report) {
        located.service().attributes().environment().forEach((name, value) -> {
            if (isBroken(name, value)) {
                report.accept(finding(located, "environment." + name, message(located, name)));
            }
        });
    }


    private static boolean isBroken(String name, Text value) {
        boolean called = NAME.matcher(name).matches() && !HARMLESS_NAME.matcher(name).matches();
        return value.literal()
                .filter(text -> called && isValue(text) || KNOWN_FORM.matcher(text).matches())
                .isPresent();
    }

    private static boolean isValue(String text) {
        return !text.isEmpty() && !text.startsWith("/") && !text.matches("true|false|\\d+");
    }

    private static String message(Located located, String name) {
        return "The environment variable `%s` of `%s` holds a secret in plain text.".formatted(name, located.service());
    }
}
