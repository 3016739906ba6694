package dev.homelab.generator.model;

import dev.homelab.dsl.ComposeFile;
import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.Stack;
import dev.homelab.dsl.Variable;
import dev.homelab.dsl.text.ServiceId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A homelab with indexes, made once and read by every rule and renderer. */
public final class Model {
    private final Homelab homelab;
    private final Worlds worlds;
    private final List<Located> services;
    private final Map<ServiceId, List<Located>> answering = new LinkedHashMap<>();
    private final Map<ComposeFile, List<Located>> byFile = new IdentityHashMap<>();
    private final Map<String, Located> byName = new LinkedHashMap<>();
    private final Map<Located, List<Use>> usesBy = new IdentityHashMap<>();
    private final List<Use> uses = new ArrayList<>();
    private final List<Leaf> leaves = new ArrayList<>();
    private final Map<Function<Model, ?>, Object> views = new IdentityHashMap<>();

    private Model(Homelab homelab) {
        this.homelab = homelab;
        List<Located> located = new ArrayList<>();
        for (Stack stack : homelab.stacks()) {
            for (ComposeFile file : stack.files()) {
                file.services().forEach(service -> located.add(new Located(stack, file, service)));
            }
        }
        services = Collections.unmodifiableList(located);
        services.forEach(this::index);
        worlds = Worlds.of(this);
    }

    /** The model of a homelab. */
    public static Model of(Homelab homelab) {
        return new Model(homelab);
    }

    private void index(Located located) {
        ServiceId id = located.service().id();
        answering.computeIfAbsent(id, key -> new ArrayList<>()).add(located);
        id.family().ifPresent(family -> answering.computeIfAbsent(family, key -> new ArrayList<>()).add(located));
        byFile.computeIfAbsent(located.file(), key -> new ArrayList<>()).add(located);
        byName.putIfAbsent(located.stack().name() + "/" + id.name(), located);
        ReferenceFinder found = ReferenceFinder.in(located);
        usesBy.put(located, Collections.unmodifiableList(found.uses()));
        uses.addAll(found.uses());
        leaves.addAll(found.leaves());
    }

    /** The homelab. */
    public Homelab homelab() {
        return homelab;
    }

    /** All services in the order of their stacks and files. */
    public List<Located> services() {
        return services;
    }

    /** The services of a file. */
    public List<Located> services(ComposeFile file) {
        return Collections.unmodifiableList(byFile.getOrDefault(file, List.of()));
    }

    /** All legal ways to run it. */
    public Worlds worlds() {
        return worlds;
    }

    /** Which networks its services are on. */
    public Networks networks() {
        return new Networks(this);
    }

    /** Who answers for an id: the service itself, or every variant of a family. */
    public List<Located> answering(ServiceId id) {
        return answering.getOrDefault(id, List.of());
    }

    /** A service of a stack by the key it has in its file. */
    public Optional<Located> service(String stack, String name) {
        return Optional.ofNullable(byName.get(stack + "/" + name));
    }

    /** The references in a service's attributes. */
    public List<Use> uses(Located service) {
        return usesBy.getOrDefault(service, List.of());
    }

    /** Whether attributes other than the environment depend on variables with default values. */
    public boolean hasDefaults(Located service) {
        return uses(service).stream().anyMatch(use -> !use.path().startsWith("environment.")
                && use.variable().filter(variable -> !variable.isRequired()).isPresent());
    }

    /** The references in all services' attributes. */
    public List<Use> uses() {
        return Collections.unmodifiableList(uses);
    }

    /** The texts in all services' attributes that have a dollar sign or a URL in them. */
    public List<Leaf> leaves() {
        return Collections.unmodifiableList(leaves);
    }

    /** Every variable by its name, in the order of its first use: those of no stack, then stack by stack. */
    public Map<String, Variable> variables() {
        Map<String, Variable> variables = new LinkedHashMap<>();
        homelab.globals().forEach(variable -> variables.putIfAbsent(variable.name(), variable));
        for (Use use : uses()) {
            use.variable().ifPresent(variable -> variables.putIfAbsent(variable.name(), variable));
        }
        return Collections.unmodifiableMap(variables);
    }

    /**
     * What several rules look at alike: worked out when first asked for, and once.
     *
     * @param view a constant, which reads the model and changes nothing
     */
    @SuppressWarnings("unchecked") // what is kept for a view is what that view made
    public <T> T view(Function<Model, T> view) {
        Object known = views.get(view);
        if (known == null) {
            known = view.apply(this);
            views.put(view, known);
        }
        return (T) known;
    }

    /** The file that declares a service. */
    public Optional<Located> located(Service service) {
        return services.stream().filter(located -> located.service() == service).findFirst();
    }
}
