package dev.homelab.generator.check;

import java.util.regex.Pattern;

/** Names under which people keep secrets. */
final class SecretNames {
    private static final Pattern NAME = Pattern.compile(".*(PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_KEY)(_.*)?");

    private SecretNames() {}

    static boolean matches(String name) {
        return NAME.matcher(name).matches();
    }
}
