package dev.homelab.generator.javasource;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * Identifiers made of names that mean something to Compose alone: letters and digits of ASCII, no word of the language, no
 * two alike.
 */
final class JavaNames {
    /** Methods that written source calls without a type in front, and those every object has. */
    private static final List<String> TAKEN = List.of(
            "application", "declare", "http", "id", "image", "minutes", "network", "seconds", "service", "setting", "tcp",
            "text", "variable", "volume", "healthy", "started", "completed", "clone", "equals", "finalize", "getClass",
            "hashCode", "notify", "notifyAll", "toString", "wait");

    private final Set<String> constants = new HashSet<>();
    private final Set<String> methods = new HashSet<>(TAKEN);

    /** Names of which some constants are taken. */
    JavaNames(String... taken) {
        constants.addAll(List.of(taken));
    }

    /** Whether a name can be a class of its own. */
    static boolean isClassName(String name) {
        return name.matches("[A-Za-z_][A-Za-z0-9_]*") && !SourceVersion.isKeyword(name) && !name.equals("_");
    }

    /** Whether a name can be that of a package of an author. */
    static boolean isPackageName(String name) {
        return !name.startsWith("java.") && List.of(name.split("\\.", -1)).stream().allMatch(JavaNames::isClassName);
    }

    /** A constant: {@code web-1} is {@code WEB_1}; where that is taken, with what kind of thing it is. */
    String constant(String name, String kind) {
        String plain = words(name, "_").toUpperCase(Locale.ROOT);
        String legal = plain.isEmpty() ? kind : Character.isDigit(plain.charAt(0)) ? kind + "_" + plain : plain;
        return unique(constants, legal, legal.endsWith(kind) ? legal : legal + "_" + kind, "_");
    }

    /** A method: {@code web-1} is {@code web1}; where that is taken, with what kind of thing it makes. */
    String method(String name, String kind) {
        String plain = camelCase(name);
        String suffix = Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
        String legal = plain.isEmpty() || Character.isDigit(plain.charAt(0)) ? kind + plain : plain;
        return unique(methods, SourceVersion.isKeyword(legal) ? legal + suffix : legal, legal + suffix, "");
    }

    private static String unique(Set<String> taken, String first, String second, String separator) {
        if (taken.add(first)) {
            return first;
        }
        String candidate = second;
        for (int i = 2; !taken.add(candidate); i++) {
            candidate = second + separator + i;
        }
        return candidate;
    }

    /** The words of a name in camel case. */
    static String camelCase(String name) {
        StringBuilder camelCase = new StringBuilder();
        for (String word : words(name, " ").split(" ")) {
            String rest = word.equals(word.toUpperCase(Locale.ROOT)) ? word.toLowerCase(Locale.ROOT) : word;
            camelCase.append(camelCase.isEmpty() || rest.isEmpty()
                    ? lowerFirst(rest)
                    : Character.toUpperCase(rest.charAt(0)) + rest.substring(1));
        }
        return camelCase.toString();
    }

    private static String lowerFirst(String word) {
        return word.isEmpty() ? word : Character.toLowerCase(word.charAt(0)) + word.substring(1);
    }

    private static String words(String name, String separator) {
        return name.replaceAll("[^A-Za-z0-9]+", " ").strip().replace(" ", separator);
    }
}
