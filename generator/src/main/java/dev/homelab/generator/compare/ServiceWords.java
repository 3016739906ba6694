package dev.homelab.generator.compare;

import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Sequence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says in a sentence what happened to an attribute of a service. */
final class ServiceWords {
    private static final Map<String, String> NAMES = new TreeMap<>(Map.ofEntries(
            Map.entry("container_name", "The container's name"),
            Map.entry("hostname", "The host name"),
            Map.entry("restart", "The restart policy"),
            Map.entry("command", "The command"),
            Map.entry("entrypoint", "The entrypoint"),
            Map.entry("user", "The user"),
            Map.entry("mem_limit", "The memory limit"),
            Map.entry("cpus", "The limit of processors"),
            Map.entry("network_mode", "The network mode"),
            Map.entry("working_dir", "The working directory"),
            Map.entry("stop_grace_period", "The time to stop"),
            Map.entry("build.context", "The build context"),
            Map.entry("deploy.resources.limits.memory", "The memory limit"),
            Map.entry("deploy.resources.limits.cpus", "The limit of processors"),
            Map.entry("healthcheck.test", "The health check's command"),
            Map.entry("healthcheck.interval", "The health check's interval"),
            Map.entry("healthcheck.timeout", "The health check's timeout"),
            Map.entry("healthcheck.retries", "The health check's number of retries"),
            Map.entry("healthcheck.start_period", "The health check's start period")));

    private ServiceWords() {}

    static String of(FieldChange change) {
        boolean member = change.path().size() == 2;
        if (member) {
            switch (change.top()) {
                case "environment" -> {
                    return ofVariable(change);
                }
                case "depends_on" -> {
                    return ofDependency(change);
                }
                case "networks" -> {
                    return membership(change, "Joins network", "Leaves network", "Takes part in network");
                }
                case "secrets", "configs" -> {
                    String kind = change.top().substring(0, change.top().length() - 1);
                    return membership(change, "Is given " + kind, "Is no longer given " + kind, "Is given otherwise " + kind);
                }
                case "labels" -> {
                    return general("Label `" + change.last() + "`", change);
                }
                default -> { }
            }
        }
        if (change.before().or(change::after).filter(Sequence.class::isInstance).isPresent() && !NAMES.containsKey(change.field())) {
            return ofSet(change);
        }
        return general(NAMES.getOrDefault(change.field(), "`" + change.field() + "`"), change);
    }

    private static String ofVariable(FieldChange change) {
        return general("Environment variable `" + change.last() + "`", change);
    }

    private static String ofDependency(FieldChange change) {
        String other = "`" + change.last() + "`";
        if (change.after().isEmpty()) {
            return "No longer waits for " + other + ".";
        }
        String wait = "Waits until " + other + " " + condition(change.after().get());
        return change.before().map(before -> wait + ", before until it " + condition(before) + ".").orElse(wait + ".");
    }

    private static String condition(Node dependency) {
        Mapping mapping = dependency instanceof Mapping some ? some : new Mapping(List.of());
        String condition = switch (mapping.get("condition").map(Canonical::text).orElse("")) {
            case "service_healthy" -> "is healthy";
            case "service_completed_successfully" -> "has ended well";
            default -> "has started";
        };
        boolean optional = mapping.get("required").map(Canonical::text).filter("false"::equals).isPresent();
        return condition + (optional ? ", where it is there" : "");
    }

    private static String membership(FieldChange change, String added, String removed, String otherwise) {
        String verb = change.before().isEmpty() ? added : change.after().isEmpty() ? removed : otherwise;
        return verb + " `" + change.last() + "`.";
    }

    /** A set in words: what came and what went. */
    private static String ofSet(FieldChange change) {
        List<Node> before = items(change.before());
        List<Node> after = items(change.after());
        String came = after.stream().filter(item -> !before.contains(item)).map(item -> shown(change, item)).collect(Collectors.joining(", "));
        String went = before.stream().filter(item -> !after.contains(item)).map(item -> shown(change, item)).collect(Collectors.joining(", "));
        String name = "`" + change.field() + "`";
        if (came.isEmpty() && went.isEmpty()) {
            return name + " has another order.";
        }
        return name + (came.isEmpty() ? "" : " gets " + came) + (came.isEmpty() || went.isEmpty() ? "" : " and")
                + (went.isEmpty() ? "" : " loses " + went) + ".";
    }

    private static List<Node> items(Optional<Node> node) {
        return node.filter(Sequence.class::isInstance).map(list -> ((Sequence) list).nodes()).orElse(List.of());
    }

    private static String shown(FieldChange change, Node item) {
        return "`" + Shown.of(change.path(), item) + "`";
    }

    private static String general(String name, FieldChange change) {
        Optional<String> before = change.before().map(node -> Shown.of(change.path(), node));
        Optional<String> after = change.after().map(node -> Shown.of(change.path(), node));
        if (before.isEmpty()) {
            return name + " is new" + after.filter(text -> !text.isEmpty()).map(text -> ": `" + text + "`").orElse("") + ".";
        }
        if (after.isEmpty()) {
            return name + " is gone" + before.filter(text -> !text.isEmpty()).map(text -> ", which was `" + text + "`").orElse("") + ".";
        }
        List<String> both = Shown.parted(
                Shown.whole(change.path(), change.before().orElseThrow()), Shown.whole(change.path(), change.after().orElseThrow()));
        return both.get(0).equals(both.get(1))
                ? name + " changes; its value is not shown."
                : name + " changes from `" + both.get(0) + "` to `" + both.get(1) + "`.";
    }
}
