package dev.homelab.generator.compare;

import dev.homelab.dsl.tree.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What differs between the networks, secrets or configs of a file, by their names for the engine where they have one. */
final class ResourceComparison {
    private final String kind;
    private final Stack stack;
    private final Mapping after;
    private final Mapping old;
    private final Mapping now;
    private final List<Change> changes = new ArrayList<>();

    /**
     * Compares the objects of one kind.
     *
     * @param kind {@code networks}, {@code secrets} or {@code configs}
     * @param stack the stack as it is now
     * @param before the old document
     * @param after the new document
     */
    ResourceComparison(String kind, Stack stack, Mapping before, Mapping after) {
        this.kind = kind;
        this.stack = stack;
        this.after = after;
        this.old = named(before.mapping(kind));
        this.now = named(after.mapping(kind));
    }

    private static Mapping named(Mapping resources) {
        Mapping.Builder named = Mapping.builder();
        for (String key : resources.keys()) {
            Mapping resource = resources.mapping(key);
            named.put(resource.get("name").map(Canonical::text).orElse(key), new Mapping(
                    resource.entries().stream().filter(entry -> !entry.key().equals("name")).toList()));
        }
        return named.build();
    }

    List<Change> changes() {
        String singular = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1, kind.length() - 1);
        for (String name : Canonical.keys(old, now)) {
            String subject = "%s `%s`".formatted(singular, name);
            if (old.get(name).isEmpty() || now.get(name).isEmpty()) {
                add(name, subject + (now.get(name).isPresent() ? " is new." : " is gone."));
            } else if (!old.get(name).equals(now.get(name))) {
                FieldChange.between(old.mapping(name), now.mapping(name)).forEach(
                        change -> add(name, "%s: `%s` changes%s.".formatted(subject, change.field(), step(change))));
                users(name);
            }
        }
        return changes;
    }

    private void add(String name, String sentence) {
        changes.add(Change.of(Topic.RESOURCE, stack.name(), name, sentence)
                .field(kind + "." + name, Optional.empty(), Optional.empty()));
    }

    private static String step(FieldChange change) {
        String before = change.before().map(node -> "`" + Shown.of(change.path(), node) + "`").orElse("nothing");
        String after = change.after().map(node -> "`" + Shown.of(change.path(), node) + "`").orElse("nothing");
        return before.equals(after) ? "; its value is not shown" : " from " + before + " to " + after;
    }

    /** Compose makes a network anew, and with it what is in it; it does not look at what is in a secret or config. */
    private void users(String name) {
        boolean network = kind.equals("networks");
        for (String service : after.mapping("services").keys()) {
            Mapping used = ServiceView.of(stack, after, service).attributes().mapping(kind);
            if (network ? used.get(name).isPresent() : sources(used).contains(name)) {
                Change change = Change.of(Topic.SERVICE, stack.name(), service, network
                        ? "Network `%s`, in which it is, is made anew.".formatted(name)
                        : "Reads the new content of `%s` only when it is made anew.".formatted(name));
                changes.add(network
                        ? change.effect(Effect.RECREATED)
                        : change.effect(Effect.STALE).action(
                                "Make `%s` anew: `docker compose up -d --force-recreate %s`.".formatted(service, service)));
            }
        }
    }

    private static List<String> sources(Mapping grants) {
        return grants.keys().stream().map(key -> grants.mapping(key).get("source").map(Canonical::text).orElse(key)).toList();
    }
}
