package dev.homelab.generator.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A comparison in one paragraph. */
final class Summary {

    /** So many services are named; more are counted. */
    private static final int NAMED = 4;

    private Summary() {}

    static String of(Comparison comparison) {
        if (comparison.isEmpty()) {
            return "Nothing changes for Compose.";
        }
        List<String> services = new ArrayList<>();
        count(services, comparison, Effect.STARTED, "is new", "are new");
        count(services, comparison, Effect.LEFT, "is gone", "are gone");
        count(services, comparison, Effect.RECREATED, "is recreated", "are recreated");
        count(services, comparison, Effect.STALE, "has to be restarted or built by hand", "have to be restarted or built by hand");
        List<String> sentences = new ArrayList<>();
        sentences.add(services.isEmpty() ? "No container is touched." : capital(joined(services)) + ".");
        int dangers = comparison.dangers().size();
        if (dangers > 0) {
            sentences.add("**Data is at risk in %s.**".formatted(dangers == 1 ? "one place" : dangers + " places"));
        }
        ports(comparison, sentences);
        long variables = comparison.of(Topic.VARIABLE).stream().filter(change -> change.action().isPresent()).count();
        if (variables > 0) {
            sentences.add(variables == 1 ? "One variable needs a value first." : variables + " variables need a value first.");
        }
        return String.join(" ", sentences);
    }

    private static void ports(Comparison comparison, List<String> sentences) {
        List<Change> ports = comparison.of(Topic.PORT);
        List<Change> routes = comparison.of(Topic.ROUTE);
        List<String> words = new ArrayList<>();
        number(words, ports.stream().filter(port -> port.before().isEmpty()).count(), "port of the host opens", "ports of the host open");
        number(words, ports.stream().filter(port -> port.after().isEmpty()).count(), "port of the host closes", "ports of the host close");
        number(words, routes.stream().filter(route -> route.before().isEmpty()).count(), "route opens", "routes open");
        number(words, routes.stream().filter(route -> route.after().isEmpty()).count(), "route closes", "routes close");
        if (!words.isEmpty()) {
            sentences.add(capital(joined(words)) + ".");
        }
    }

    private static void count(List<String> words, Comparison comparison, Effect effect, String one, String many) {
        List<String> services = comparison.namesOf(effect);
        if (!services.isEmpty()) {
            String who = services.size() > NAMED ? services.size() + " services" : joined(services);
            words.add(who + " " + (services.size() == 1 ? one : many));
        }
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static void number(List<String> words, long number, String one, String many) {
        if (number > 0) {
            words.add(number == 1 ? "one " + one : number + " " + many);
        }
    }

    private static String joined(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
