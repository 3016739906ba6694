package dev.homelab.dsl;

import dev.homelab.dsl.origin.Origin;
import dev.homelab.dsl.value.IllegalValueException;
import dev.homelab.dsl.value.Image;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is declared: the stacks in their start order, on one network.
 *
 * @param name the project of the whole homelab, when it is started as one
 * @param network the network that all stacks share; it is created once, outside Compose
 * @param stacks the stacks, each before those that need it
 * @param globals variables that belong to no stack
 * @param directories directories of the tree that no service mounts
 * @param secretStore the stack that keeps secrets of the stacks that start after it
 * @param toolbox an image with {@code sh} and {@code tar}, for the operator's scripts
 * @param composeVersion the oldest version of Compose that the tree has to work with
 * @param suppressions findings that are accepted wherever they are
 * @param origin the line that declared it
 */
public record Homelab(
        String name,
        String network,
        List<Stack> stacks,
        List<Variable> globals,
        List<TreeDirectory> directories,
        Optional<Stack> secretStore,
        Image toolbox,
        String composeVersion,
        List<Suppression> suppressions,
        Origin origin) {
    public Homelab {
        stacks = Lists.copy(stacks);
        globals = Lists.copy(globals);
        directories = Lists.copy(directories);
        suppressions = Lists.copy(suppressions);
        if (!composeVersion.matches("\\d+(\\.\\d+)*")) {
            throw new IllegalValueException(composeVersion, "a version of Compose such as `2.24.0`");
        }
    }

    /** A homelab without stacks. */
    static Homelab named(String name) {
        return new Homelab(
                name, "default", List.of(), List.of(), List.of(), Optional.empty(), Image.of("busybox:1.37.0"),
                "2.24.0", List.of(),
                Origin.here());
    }

    /** The same homelab on a network of another name. */
    public Homelab network(String networkName) {
        return new Homelab(
                name, networkName, stacks, globals, directories, secretStore, toolbox, composeVersion, suppressions, origin);
    }

    /** The same homelab with these stacks. */
    public Homelab stacks(Stack... inStartOrder) {
        return new Homelab(
                name, network, List.of(inStartOrder), globals, directories, secretStore, toolbox, composeVersion,
                suppressions, origin);
    }

    /** The same homelab with variables that belong to no stack. */
    public Homelab globals(Variable... variables) {
        return new Homelab(
                name, network, stacks, List.of(variables), directories, secretStore, toolbox, composeVersion,
                suppressions, origin);
    }

    /** The same homelab with directories that no service mounts, such as build contexts. */
    public Homelab directories(TreeDirectory... more) {
        return new Homelab(
                name, network, stacks, globals, List.of(more), secretStore, toolbox, composeVersion, suppressions, origin);
    }

    /** The same homelab with a stack that keeps secrets of those that start after it. */
    public Homelab secretsFrom(Stack store) {
        return new Homelab(
                name, network, stacks, globals, directories, Optional.of(store), toolbox, composeVersion,
                suppressions, origin);
    }

    /** The same homelab with an image that the operator's scripts copy volumes with; it has {@code sh} and {@code tar}. */
    public Homelab toolbox(Image image) {
        return new Homelab(
                name, network, stacks, globals, directories, secretStore, image, composeVersion, suppressions, origin);
    }

    /** The name on the host of the volume with a key. */
    public String nameOf(String volume) {
        return name + "_" + volume;
    }

    /**
     * The same homelab for hosts with at least this version of Compose, such as {@code 2.24.0}, which is the default.
     *
     * @throws IllegalValueException if it is no version
     */
    public Homelab composeVersion(String oldest) {
        return new Homelab(
                name, network, stacks, globals, directories, secretStore, toolbox, oldest, suppressions, origin);
    }

    /** The same homelab, in which findings of a rule are accepted wherever they are, for a reason that is one sentence. */
    public Homelab suppress(String rule, String reason) {
        return new Homelab(name, network, stacks, globals, directories, secretStore, toolbox, composeVersion,
                Lists.plus(suppressions, Suppression.of(rule, reason)), origin);
    }

    /** All Compose files of all stacks. */
    public List<ComposeFile> files() {
        return stacks.stream().flatMap(stack -> stack.files().stream()).toList();
    }

    /** All services of all stacks. */
    public List<Service> services() {
        return stacks.stream().flatMap(stack -> stack.services().stream()).toList();
    }
}
