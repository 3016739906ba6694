package dev.homelab.generator.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** A comparison in one paragraph. */
final class Summary {

    private Summary() {}

    static String of(Comparison comparison) {
        if (comparison.isEmpty()) {
            return "Nothing changes for Compose.";
        }
        Collection<Effect> effects = comparison.effects().values();
        List<String> services = new ArrayList<>();
        count(services, effects, Effect.STARTED, "is new", "are new");
        count(services, effects, Effect.LEFT, "is gone", "are gone");
        count(services, effects, Effect.RECREATED, "is recreated", "are recreated");
        count(services, effects, Effect.STALE, "needs a restart or a build to see what changed", "need a restart or a build to see what changed");
        List<String> sentences = new ArrayList<>();
        sentences.add(services.isEmpty() ? "No container is touched." : "Of the services " + joined(services) + ".");
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
            String all = joined(words);
            sentences.add(all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1) + ".");
        }
    }

    private static void count(List<String> words, Collection<Effect> effects, Effect effect, String one, String many) {
        number(words, effects.stream().filter(effect::equals).count(), one, many);
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
