package dev.homelab.generator.check;

import java.util.regex.Pattern;

/** Names under which people keep secrets, and what is none of them. */
final class SecretNames {
    private static final Pattern NAME = Pattern.compile("(PASSWORD|PASSWD|SECRET|TOKEN|(API|PRIVATE|ENC|ENCRYPTION|CRYPTO)_?KEY)(_|$)");
    private static final Pattern HARMLESS = Pattern.compile("_(PATH|FILE|URL|ENABLED|ID|NAME|TTL|EXP|HASH)$");
    private static final Pattern HARMLESS_VALUE = Pattern.compile("|/.*|true|false|\\d+");

    private SecretNames() {}

    /** Whether a variable of this name holds a secret. */
    static boolean matches(String name) {
        return NAME.matcher(name).find() && !HARMLESS.matcher(name).find();
    }

    /** Whether a text may be a secret at all: a path, a number or a truth value is none. */
    static boolean isValue(String text) {
        return !HARMLESS_VALUE.matcher(text).matches();
    }
}
