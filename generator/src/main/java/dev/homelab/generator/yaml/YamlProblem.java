package dev.homelab.generator.yaml;

import java.util.Locale;

/** Says in our words what the parser does not understand. */
final class YamlProblem {

    private YamlProblem() {}

    /** What is wrong, as a sentence. */
    static String sentence(String problem) {
        if (problem.contains("TAB")) {
            return "A tab stands where YAML takes blanks only.";
        }
        String plain = problem.lines().findFirst().orElse("").strip().replaceFirst("[.]$", "").replaceAll("[`']", "`");
        return "The text is not YAML: %s.".formatted(plain.isEmpty() ? "unreadable" : decapitalised(plain));
    }

    /** What to do. */
    static String fix(String problem) {
        return problem.contains("TAB") ? "Indent with blanks." : "Mend the text at this place or just above it.";
    }

    private static String decapitalised(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
