package dev.homelab.generator.javasource;

import com.palantir.javapoet.ClassName;
import dev.homelab.dsl.compose.ComposeFileAttributes;
import dev.homelab.dsl.text.Sites;
import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.generator.javasource.Expression.Call;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What several services have in common: three or more parts that the same services have are a trait, two where many do, one large object that
 * several have is a constant.
 *
 * <p>YAML says this with anchors and merge keys; equal blocks that somebody copied say it too. Only what the services are
 * counts, not how the file says it, so that a file that was written from this source yields the same source again. A block
 * below an extension key such as {@code x-logging} gives its name to what is made of it.
 */
final class Sharing {
    private static final int FEWEST_PARTS = 3;
    private static final int MANY_USERS = 4;

    private final Map<String, List<Atom>> services = new LinkedHashMap<>();
    private final Map<String, Mapping> blocks = new TreeMap<>();
    private final Mapping written;
    private final JavaNames names;
    private final List<Trait> traits = new ArrayList<>();
    private final Map<String, Constant> constants = new LinkedHashMap<>();

    /**
     * What some services have in common.
     *
     * @param name the method that makes it
     * @param users the services that have it
     * @param atoms its parts
     * @param node what it is written as; empty where it says more than attributes
     */
    record Trait(String name, Set<String> users, List<Atom> atoms, Mapping node) {}

    /**
     * An object that several services have.
     *
     * @param name the constant
     * @param type its type
     * @param value what it is
     * @param node what it is written as
     */
    record Constant(String name, ClassName type, Expression value, Node node) {}

    /**
     * What the services of a file have in common.
     *
     * @param wanted whether it is looked for at all
     */
    Sharing(Map<String, List<Step>> steps, ComposeFileAttributes file, JavaNames names, boolean wanted) {
        written = file.toMapping(Sites.COMPOSE_NOTATION).mapping("services");
        steps.forEach((name, each) -> services.put(name, Atom.of(each)));
        file.others().forEach((name, node) -> {
            if (node instanceof Mapping mapping) {
                blocks.put(name.replaceFirst("^x-", ""), mapping);
            }
        });
        this.names = names;
        if (wanted) {
            findTraits();
            findConstants();
        }
    }

    List<Trait> traits() {
        return Collections.unmodifiableList(traits);
    }

    List<Constant> constants() {
        return List.copyOf(constants.values());
    }

    /** Which services have each part, in their order. */
    private Map<String, Set<String>> users() {
        Map<String, Set<String>> users = new LinkedHashMap<>();
        services.forEach((name, atoms) -> atoms.stream().filter(Atom::isSharable).forEach(atom ->
                users.computeIfAbsent(atom.key(), key -> new LinkedHashSet<>()).add(name)));
        return users;
    }

    private void findTraits() {
        Map<String, Set<String>> users = users();
        Map<Set<String>, List<Atom>> groups = new LinkedHashMap<>();
        for (List<Atom> atoms : services.values()) {
            for (Atom atom : atoms) {
                Set<String> group = users.getOrDefault(atom.key(), Set.of());
                List<Atom> parts = group.size() < 2 ? List.of() : groups.computeIfAbsent(group, key -> new ArrayList<>());
                if (group.size() >= 2 && parts.stream().noneMatch(part -> part.key().equals(atom.key()))) {
                    parts.add(atom);
                }
            }
        }
        List<String> order = List.copyOf(services.keySet());
        groups.entrySet().stream()
                .filter(group -> isWorthwhile(group.getKey(), group.getValue()))
                .sorted(Comparator.comparing((Map.Entry<Set<String>, List<Atom>> group) -> -group.getKey().size())
                        .thenComparing(group -> positions(group.getKey(), order)))
                .forEach(group -> traits.add(trait(group.getKey(), List.copyOf(group.getValue()))));
    }

    private Trait trait(Set<String> users, List<Atom> atoms) {
        return new Trait(name(users, atoms), users, atoms, node(users.iterator().next(), atoms));
    }

    private Mapping node(String user, List<Atom> atoms) {
        Mapping service = written.mapping(user);
        Map<String, Node> node = new LinkedHashMap<>();
        for (Atom atom : atoms) {
            if (atom.property().equals("depends_on")) {
                return Mapping.builder().build();
            }
            Node whole = service.get(atom.property()).orElseThrow();
            if (atom.place().equals(atom.property())) {
                node.put(atom.property(), whole);
            } else {
                String entry = atom.place().substring(atom.property().length() + 1);
                Mapping before = (Mapping) node.getOrDefault(atom.property(), Mapping.builder().build());
                List<Mapping.Entry> entries = new ArrayList<>(before.entries());
                entries.add(new Mapping.Entry(entry, ((Mapping) whole).get(entry).orElseThrow(), ""));
                node.put(atom.property(), new Mapping(entries));
            }
        }
        return Mapping.of(node);
    }

    private boolean isWorthwhile(Set<String> users, List<Atom> atoms) {
        boolean many = users.size() >= MANY_USERS || users.size() == services.size() && users.size() > 2;
        return atoms.size() >= FEWEST_PARTS || many && atoms.size() == FEWEST_PARTS - 1;
    }

    private static String positions(Set<String> group, List<String> order) {
        StringBuilder positions = new StringBuilder();
        group.forEach(service -> positions.append("%06d ".formatted(order.indexOf(service))));
        return positions.toString();
    }

    private String name(Set<String> users, List<Atom> atoms) {
        Optional<String> block = blocks.keySet().stream()
                .filter(each -> 2 * overlap(blocks.get(each), atoms) >= atoms.size())
                .max(Comparator.comparing((String each) -> overlap(blocks.get(each), atoms)).thenComparing(Comparator.reverseOrder()));
        if (block.isPresent()) {
            blocks.remove(block.get());
            return names.method(block.get(), "trait");
        }
        Set<String> properties = new LinkedHashSet<>();
        atoms.forEach(atom -> properties.add(atom.property()));
        String what = properties.size() == 1 ? properties.iterator().next() : "common";
        if (users.size() == services.size()) {
            return names.method(what, "trait");
        }
        return users.size() <= 3 ? names.method(what + " of " + String.join(" and ", users), "trait") : names.method(what, "trait");
    }

    private static long overlap(Mapping block, List<Atom> atoms) {
        return atoms.stream().filter(atom -> isIn(block, atom)).count();
    }

    /** Whether a block has what a part sets: as a fragment of a service, or as the entries of one of its maps. */
    private static boolean isIn(Mapping block, Atom atom) {
        int dot = atom.place().indexOf('.');
        if (dot < 0) {
            return block.get(atom.place()).isPresent();
        }
        String entry = atom.place().substring(dot + 1);
        return block.get(entry).isPresent() || block.mapping(atom.property()).get(entry).isPresent();
    }

    private void findConstants() {
        Map<String, Set<String>> users = users();
        for (List<Atom> atoms : services.values()) {
            for (Atom atom : atoms) {
                boolean shared = users.getOrDefault(atom.key(), Set.of()).size() >= 2 && !constants.containsKey(atom.key());
                if (shared && !isInTrait(atom)) {
                    String user = users.get(atom.key()).iterator().next();
                    Node node = written.mapping(user).get(atom.property()).orElseThrow();
                    constant(atom, node).ifPresent(constant -> constants.put(atom.key(), constant));
                }
            }
        }
    }

    private boolean isInTrait(Atom atom) {
        return traits.stream().anyMatch(trait -> trait.atoms().stream().anyMatch(part -> part.key().equals(atom.key())));
    }

    private Optional<Constant> constant(Atom atom, Node node) {
        return object(atom).map(object -> {
            Optional<String> block = blocks.keySet().stream().filter(name -> Blocks.isSame(blocks.get(name), node)).findFirst();
            block.ifPresent(blocks::remove);
            String name = names.constant(block.orElse(atom.property()), atom.property().toUpperCase(Locale.ROOT));
            return new Constant(name, object.type().orElseThrow(), object, node);
        });
    }

    /** The object that a part sets, where it is one of three calls or more and nothing else. */
    private static Optional<Expression> object(Atom atom) {
        boolean single = atom.steps().size() == 1 && atom.steps().get(0).calls().size() == 1
                && atom.steps().get(0).calls().get(0).arguments().size() == 1
                && !atom.place().contains(".");
        return Optional.of(atom).filter(each -> single)
                .map(each -> each.steps().get(0).calls().get(0).arguments().get(0))
                .filter(argument -> argument.type().isPresent() && argument.calls() >= 3);
    }

    /** The call that writes a block below an extension key with the constant or trait that says the same. */
    Optional<Call> standsFor(String key, Node block) {
        Optional<Expression> constant = constants.values().stream()
                .filter(each -> Blocks.isSame(block, each.node()))
                .map(each -> Expression.word(each.name()))
                .findFirst();
        Optional<Expression> trait = traits.stream()
                .filter(each -> !each.node().isEmpty() && Blocks.isSame(block, each.node()))
                .map(each -> Expression.called(each.name()))
                .findFirst();
        return constant.map(each -> Call.of("extension", Literals.of(key), each))
                .or(() -> trait.map(each -> Call.of("block", Literals.of(key), each)));
    }

    /** The traits of a service, and what it has besides. */
    List<Step> steps(String service) {
        List<Step> steps = new ArrayList<>();
        List<Expression> applied = traits.stream()
                .filter(trait -> trait.users().contains(service))
                .map(trait -> Expression.called(trait.name()))
                .toList();
        if (!applied.isEmpty()) {
            steps.add(Step.of("", "", "with", applied));
        }
        for (Atom atom : services.get(service)) {
            Constant constant = constants.get(atom.key());
            if (constant != null) {
                Step only = atom.steps().get(0);
                steps.add(Step.of(only.property(), only.place(), only.calls().get(0).name(), Expression.word(constant.name())));
            } else if (!isInTrait(atom)) {
                steps.addAll(atom.steps());
            }
        }
        return steps;
    }
}
