package dev.homelab.generator.secret;

import java.util.regex.Pattern;

/** Tells from a name whether its value is a secret. */
public final class SecretNames {
    private static final Pattern SECRET = Pattern.compile(
            "(?i).*(pass(word|wd|phrase)?|pwd|secret|token|key|salt|credential|auth|bearer|cookie|session|signature|cert"
                    + "|pem|jwt|hash|dsn|otp|seed|mnemonic|webhook|private|connection_?string|license|users?$|(^|[_.-])pin$).*");

    /** Of such a name a number, a word for yes or no or a place says nothing. */
    private static final Pattern ABOUT = Pattern.compile(
            "(?i).*[_.-](ttl|expiry|exp|expires?(_in)?|age|limit|port|timeout|length|size|interval|rounds|enabled?|disabled?|allow\\w*"
                    + "|verify|required?|count|rate)$");

    private SecretNames() {}

    /** Whether a value under this name is never shown, unless it is plainly none: empty, or a word for yes or no. */
    public static boolean isSecret(String name) {
        return SECRET.matcher(name).matches() && !ABOUT.matcher(name).matches();
    }
}
