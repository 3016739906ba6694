package dev.homelab.generator.secret;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Secrets of many makes, none of them anybody's; the same in every run, others for each seed. */
public final class SampleSecrets {
    private static final String LOWER = "abcdefghijklmnopqrstuvwxyz";
    private static final String DIGITS = "0123456789";
    private static final String HEX = DIGITS + "abcdef";
    private static final String ALNUM = LOWER + LOWER.toUpperCase(Locale.ROOT) + DIGITS;
    private static final String BASE64 = ALNUM + "+/";

    private final Random random;

    private SampleSecrets(long seed) {
        random = new Random(seed);
    }

    /** Secrets that can be told from words wherever they stand. */
    public static List<String> drawn(long seed) {
        return new SampleSecrets(seed).all();
    }

    /** Secrets that people think of; only the name beside them tells. */
    public static List<String> thoughtOf() {
        return List.of("hunter2", "letmein", "swordfish", "Passw0rd!", "correct-horse-battery", "qwertz123", "changeme", "Summer2024!");
    }

    private List<String> all() {
        List<String> secrets = new ArrayList<>();
        for (int length : new int[] {16, 24, 32, 40, 48, 64, 96, 128}) {
            secrets.add(any(HEX, length));
            secrets.add(any(ALNUM, length));
            secrets.add(any(BASE64, length) + "==");
        }
        for (String prefix : List.of("ghp_", "gho_", "github_pat_", "glpat-", "hf_", "npm_", "xoxb-", "xoxp-", "whsec_", "sk-", "sk-proj-",
                "sk_live_", "rk_live_", "pk_live_", "AKIA", "AIza", "dop_v1_", "shpat_", "pypi-", "SG.")) {
            secrets.add(prefix + any(prefix.equals("AKIA") ? DIGITS + "ABCDEF" : ALNUM, 36));
        }
        secrets.add("eyJ" + any(ALNUM, 20) + "." + "eyJ" + any(ALNUM, 40) + "." + any(ALNUM, 43));
        secrets.add("$2b$12$" + any(ALNUM, 53));
        secrets.add("$apr1$" + any(ALNUM, 8) + "$" + any(ALNUM, 22));
        secrets.add("$argon2id$v=19$m=65536,t=3,p=4$" + any(ALNUM, 22) + "$" + any(ALNUM, 43));
        secrets.add("AGE-SECRET-KEY-1" + any(LOWER.toUpperCase(Locale.ROOT) + DIGITS, 58));
        secrets.add(any(DIGITS, 10) + ":" + any(ALNUM, 35));
        secrets.add(any(HEX, 8) + "-" + any(HEX, 4) + "-" + any(HEX, 4) + "-" + any(HEX, 4) + "-" + any(HEX, 12));
        secrets.add(any(DIGITS, 20));
        secrets.add(any(ALNUM, 6) + "!" + any(ALNUM, 6) + "#" + any(ALNUM, 6));
        secrets.add(any(ALNUM, 10) + "%" + any(ALNUM, 10));
        return secrets;
    }

    private String any(String characters, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(characters.charAt(random.nextInt(characters.length())));
        }
        return text.toString();
    }
}
