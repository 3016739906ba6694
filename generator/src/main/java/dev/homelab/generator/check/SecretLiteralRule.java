package dev.homelab.generator.check;

import dev.homelab.dsl.compose.ServiceAttributes;
import dev.homelab.dsl.text.Text;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Secrets are not written down. */
final class SecretLiteralRule implements ServiceRule {
    private static final Pattern KNOWN_FORM = Pattern.compile(
            "(sk|pk)-[A-Za-z0-9-]{16,}|gh[pousr]_[A-Za-z0-9]{20,}|AKIA[A-Z0-9]{16}|xox[bp]-[A-Za-z0-9-]{10,}"
                    + "|eyJ[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+|[0-9a-f]{32,}|-----BEGIN .*");
    /** A user and a password in front of a host. */
    private static final Pattern URL_WITH_PASSWORD = Pattern.compile("[a-z][a-z0-9+.-]*://[^/@:\\s]*:[^/@\\s]+@.*");
    /** A URL with a password has eight characters; whatever else is known has more. */
    private static final int SHORTEST = 8;
    /** Random letters and digits have more than 4 bits a character; words and paths do not. */
    private static final double MOST_BITS = 4;
    private static final Pattern RANDOM = Pattern.compile("(?=.*[A-Z])(?=.*[a-z])(?=.*\\d)[A-Za-z0-9+/=_-]{20,}");

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
    public void check(Located located, Consumer<Finding> report) {
        ServiceAttributes attributes = located.service().attributes();
        check(located, "environment", attributes.environment(), report);
        check(located, "labels", attributes.labels(), report);
    }

    private void check(Located located, String attribute, Map<String, Text> values, Consumer<Finding> report) {
        values.forEach((name, value) -> {
            if (value.literal().filter(text -> isSecret(name, text)).isPresent()) {
                report.accept(finding(located, attribute + "." + name, "`%s.%s` of `%s` holds a secret in plain text."
                        .formatted(attribute, name, located.service())));
            }
        });
    }

    private static boolean isSecret(String name, String text) {
        return SecretNames.matches(name) && SecretNames.isValue(text)
                || text.length() >= SHORTEST && looksSecret(text);
    }

    private static boolean looksSecret(String text) {
        return KNOWN_FORM.matcher(text).matches()
                || URL_WITH_PASSWORD.matcher(text).matches()
                || RANDOM.matcher(text).matches() && bitsPerCharacter(text) > MOST_BITS;
    }

    /** Shannon's entropy. */
    private static double bitsPerCharacter(String text) {
        double bits = 0;
        for (int c : text.chars().distinct().toArray()) {
            double share = text.chars().filter(each -> each == c).count() / (double) text.length();
            bits -= share * Math.log(share) / Math.log(2);
        }
        return bits;
    }
}
