package dev.homelab.generator.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A comparison, laid out for people: what matters most comes first.
 *
 * @param summary one paragraph
 * @param sections the rest
 */
record Report(String summary, List<Section> sections) {

    /**
     * A part of the report.
     *
     * @param title its heading
     * @param weight how it is shown
     * @param groups its lines by what they are about; one group without a name where there is no need for more
     */
    record Section(String title, Weight weight, Map<String, List<String>> groups) {

        Section {
            groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
        }

        int size() {
            return groups.values().stream().mapToInt(List::size).sum();
        }
    }

    /** How much a section weighs. */
    enum Weight {
        /** Somebody may lose something. */
        DANGER,
        /** To be read in any case. */
        PLAIN,
        /** To be looked up. */
        DETAIL
    }

    static Report of(Comparison comparison) {
        List<Section> sections = new ArrayList<>();
        add(sections, "Data at risk", Weight.DANGER, Map.of("", comparison.dangers()));
        add(sections, "To do", Weight.PLAIN, Map.of("", comparison.actions()));
        add(sections, "At the next `docker compose up -d`", Weight.PLAIN, Map.of("", effects(comparison)));
        add(sections, "Stacks", Weight.DETAIL, grouped(comparison.of(Topic.STACK), false));
        add(sections, "Services", Weight.DETAIL, grouped(comparison.of(Topic.SERVICE), true));
        add(sections, "Ports", Weight.DETAIL, grouped(comparison.of(Topic.PORT), false));
        add(sections, "Routes", Weight.DETAIL, grouped(comparison.of(Topic.ROUTE), false));
        add(sections, "Volumes", Weight.DETAIL, grouped(comparison.of(Topic.VOLUME), false));
        add(sections, "Networks, secrets and configs", Weight.DETAIL, grouped(comparison.of(Topic.RESOURCE), false));
        add(sections, "Variables", Weight.DETAIL, grouped(comparison.of(Topic.VARIABLE), false));
        add(sections, "Files", Weight.DETAIL, grouped(comparison.of(Topic.FILE), false));
        return new Report(Summary.of(comparison), sections);
    }

    private static void add(List<Section> sections, String title, Weight weight, Map<String, List<String>> groups) {
        Section section = new Section(title, weight, groups);
        if (section.size() > 0) {
            sections.add(section);
        }
    }

    /** One line for each effect, with the services that have it. */
    private static List<String> effects(Comparison comparison) {
        Map<Effect, List<String>> byEffect = new LinkedHashMap<>();
        for (Effect effect : List.of(Effect.LEFT, Effect.STARTED, Effect.RECREATED, Effect.STALE, Effect.UNTOUCHED)) {
            List<String> services = comparison.namesOf(effect);
            if (!services.isEmpty()) {
                byEffect.put(effect, services);
            }
        }
        return byEffect.entrySet().stream()
                .map(entry -> capital(entry.getKey().words()) + ": " + String.join(", ", entry.getValue()) + ".")
                .toList();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Map<String, List<String>> grouped(List<Change> changes, boolean byService) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (Change change : changes) {
            String group = byService ? "`" + change.subject() + "` in `" + change.stack() + "`" : "";
            groups.computeIfAbsent(group, key -> new ArrayList<>()).add(line(change));
        }
        groups.replaceAll((group, lines) -> lines.stream().distinct().toList());
        return groups;
    }

    private static String line(Change change) {
        String with = change.with().stream().map(file -> "`" + file + "`").collect(Collectors.joining(" or "));
        return change.sentence() + (with.isEmpty() ? "" : " (With " + with + ".)");
    }
}
