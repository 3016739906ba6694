package dev.homelab.generator.compare;

import dev.homelab.generator.finding.Findings;
import dev.homelab.generator.source.SourceTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The difference between two trees as Compose means it. Order of keys, notation and comments are no difference.
 *
 * @param before what people call the old tree
 * @param after what people call the new tree
 * @param changes what differs, without secrets
 * @param findings what could not be read, of either tree
 */
public record Comparison(String before, String after, List<Change> changes, Findings findings) {
    public Comparison {
        changes = Collections.unmodifiableList(new ArrayList<>(changes));
    }

    /** Compares two trees. */
    public static Comparison of(SourceTree before, SourceTree after) {
        TreeState one = TreeState.of(before);
        TreeState other = TreeState.of(after);
        List<Change> changes = new ArrayList<>();
        Map<String, String> homes = moves(one, other);
        Set<String> files = new TreeSet<>(one.stacks().keySet());
        files.addAll(other.stacks().keySet());
        for (String file : files) {
            changes.addAll(new StackComparison(one.stack(file), other.stack(file), homes.keySet(), before).changes());
        }
        homes.forEach((service, home) -> changes.addAll(new Move(one, other, service, home).changes()));
        changes.addAll(RouteComparison.of(one.routes(), other.routes()));
        changes.addAll(VolumeComparison.of(one.volumes(), other.volumes()));
        changes.addAll(new VariableComparison(one, other, List.copyOf(changes)).changes());
        changes.addAll(new FileComparison(one, other).changes());
        return new Comparison(before.name(), after.name(), changes, one.findings().and(other.findings()));
    }

    /** Services that left one stack for another, with the file of the new one; only where the name is nowhere else. */
    private static Map<String, String> moves(TreeState before, TreeState after) {
        Map<String, String> moves = new TreeMap<>();
        for (Stack stack : before.stacks().values()) {
            for (String service : stack.services().keys()) {
                List<String> was = homes(before, service);
                List<String> is = homes(after, service);
                if (was.size() == 1 && is.size() == 1 && !was.equals(is)) {
                    moves.put(service, is.get(0));
                }
            }
        }
        return moves;
    }

    private static List<String> homes(TreeState state, String service) {
        return state.stacks().values().stream()
                .filter(stack -> stack.services().get(service).isPresent())
                .map(Stack::file)
                .toList();
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** The changes of one kind. */
    public List<Change> of(Topic topic) {
        return changes.stream().filter(change -> change.topic() == topic).toList();
    }

    /** Why data is in danger, each reason once. */
    public List<String> dangers() {
        return changes.stream().map(Change::danger).flatMap(Optional::stream).distinct().toList();
    }

    /** What the operator has to do, each thing once. */
    public List<String> actions() {
        return changes.stream().map(Change::action).flatMap(Optional::stream).distinct().toList();
    }

    /** What the next start does to each service that something changes for, by stack and name; the most that is done. */
    public Map<ServiceKey, Effect> effects() {
        Map<ServiceKey, Effect> effects = new TreeMap<>();
        Set<Topic> ofServices = Set.of(Topic.SERVICE, Topic.PORT, Topic.FILE);
        changes.stream()
                .filter(change -> ofServices.contains(change.topic()) && !change.subject().isEmpty())
                .forEach(change -> effects.merge(new ServiceKey(change.stack(), change.subject()), change.effect(),
                        (one, other) -> one.compareTo(other) >= 0 ? one : other));
        return effects;
    }

    /** The services that have an effect, each once, in back-ticks. */
    List<String> namesOf(Effect effect) {
        return effects().entrySet().stream()
                .filter(entry -> entry.getValue() == effect)
                .map(entry -> "`" + entry.getKey().service() + "`")
                .distinct()
                .toList();
    }

    /**
     * A service of a stack.
     *
     * @param stack the stack
     * @param service its name
     */
    public record ServiceKey(String stack, String service) implements Comparable<ServiceKey> {
        public ServiceKey {
            Objects.requireNonNull(stack, "stack");
            Objects.requireNonNull(service, "service");
        }

        @Override
        public int compareTo(ServiceKey other) {
            int byStack = stack.compareTo(other.stack);
            return byStack != 0 ? byStack : service.compareTo(other.service);
        }
    }
}
