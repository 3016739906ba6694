package dev.homelab.generator.secret;

import java.util.regex.Pattern;

/** Secrets that can be told by their form, wherever they stand. */
final class KnownSecrets {
    private static final Pattern FORMS = Pattern.compile(String.join("|",
            "(?:gh[pousr]|github_pat|glpat|hf|npm|xox[abprs]|dop_v1|whsec|shpat|pypi|sq0[a-z]{3})[_-][A-Za-z0-9_-]{8,}",
            "(?:sk|pk|rk)[_-](?:live|test|ant|proj|or)?[A-Za-z0-9_-]{12,}",
            "(?:AKIA|ASIA)[A-Z0-9]{12,}",
            "AIza[A-Za-z0-9_-]{20,}",
            "SG\\.[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}",
            "eyJ[A-Za-z0-9_-]{6,}(?:\\.[A-Za-z0-9_-]+){0,2}",
            "AGE-SECRET-KEY-[A-Z0-9]+",
            "\\$(?:2[aby]|argon2\\w*|apr1|1|5|6)\\$\\S+",
            "\\b\\d{8,10}:[A-Za-z0-9_-]{30,}",
            "(?s)-----BEGIN [A-Z ]*-----.*?(?:-----END [A-Z ]*-----|$)"));

    private KnownSecrets() {}

    static String replaced(String text) {
        return FORMS.matcher(text).replaceAll(Masking.MASK);
    }
}
