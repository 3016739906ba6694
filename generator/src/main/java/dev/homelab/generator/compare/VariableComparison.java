package dev.homelab.generator.compare;

import dev.homelab.generator.secret.Masking;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What differs between the variables of two trees, and whether the operator has to do something. */
final class VariableComparison {
    private static final String SCRIPT = "init-env.sh";

    private final TreeState before;
    private static final Pattern ALONE = Pattern.compile("\\$\\{(\\w+)[^{}]*}");

    private final TreeState after;
    private final Map<String, String> successors = new TreeMap<>();

    /**
     * Compares the variables of two trees.
     *
     * @param changes what differs between services, which tells of a variable that took another's place
     */
    VariableComparison(TreeState before, TreeState after, List<Change> changes) {
        this.before = before;
        this.after = after;
        changes.forEach(this::succeed);
    }

    private void succeed(Change change) {
        Matcher old = ALONE.matcher(change.before().orElse(""));
        Matcher now = ALONE.matcher(change.after().orElse(""));
        if (old.matches() && now.matches()
                && !after.variables().containsKey(old.group(1)) && !before.variables().containsKey(now.group(1))) {
            successors.put(now.group(1), old.group(1));
        }
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        Set<String> names = new TreeSet<>(before.variables().keySet());
        names.addAll(after.variables().keySet());
        for (String name : names) {
            VariableState old = before.variables().get(name);
            VariableState now = after.variables().get(name);
            if (old == null) {
                changes.add(added(name, now));
            } else if (now == null && !successors.containsValue(name)) {
                changes.add(change(name, "Variable `%s` is no longer used; it may go from `.env`.".formatted(name)));
            } else if (now != null) {
                compare(name, old, now, changes);
            }
        }
        return changes;
    }

    private Change added(String name, VariableState now) {
        if (successors.containsKey(name)) {
            String old = successors.get(name);
            return change(name, "Variable `%s` takes the place of `%s`.".formatted(name, old))
                    .action("Carry the value of `%s` in `.env` over to `%s`.".formatted(old, name));
        }
        String used = now.users().isEmpty() ? "" : ", used by " + quoted(now.users());
        if (now.required()) {
            return change(name, "Variable `%s` is new and has no default%s.".formatted(name, used)).action(howToSet(name));
        }
        if (now.everywhere()) {
            return change(name, "Variable `%s` is new; its default is %s%s.".formatted(name, defaults(name, now), used));
        }
        return change(name, "Variable `%s` is new and blank where nobody sets it%s.".formatted(name, used))
                .action("Set `%s` in `.env`, unless blank is right.".formatted(name));
    }

    private void compare(String name, VariableState old, VariableState now, List<Change> changes) {
        if (now.required() && !old.required()) {
            changes.add(change(name, "Variable `%s` must have a value now.".formatted(name)).action(howToSet(name)));
        } else if (old.everywhere() && !now.everywhere() && !now.required()) {
            changes.add(change(name, "Variable `%s` has no default any more; it is blank where nobody sets it.".formatted(name))
                    .action("Set `%s` in `.env`, unless blank is right.".formatted(name)));
        } else if (!old.defaults().equals(now.defaults())) {
            String from = defaults(name, old);
            String to = defaults(name, now);
            changes.add(change(name, from.equals(to)
                    ? "Variable `%s` has another default, which is not shown.".formatted(name)
                    : "Variable `%s` has the default %s, before %s; a value in `.env` stays.".formatted(name, to, from)));
        }
    }

    /** A tree that brings a script for its variables makes them by it. */
    private String howToSet(String name) {
        boolean made = after.tree().has(SCRIPT) && after.tree().text(SCRIPT).contains(name);
        return made ? "Run `./%s`, which makes `%s`.".formatted(SCRIPT, name) : "Set `%s` in `.env`; Compose stops without it.".formatted(name);
    }

    private static String defaults(String name, VariableState state) {
        return state.defaults().isEmpty()
                ? "nothing"
                : state.defaults().stream()
                        .map(word -> word.isEmpty() ? "blank" : "`" + Masking.structured(Masking.value(name, word)) + "`")
                        .distinct()
                        .collect(Collectors.joining(" or "));
    }

    private static String quoted(Set<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    private static Change change(String name, String sentence) {
        return Change.of(Topic.VARIABLE, "", name, sentence);
    }
}
