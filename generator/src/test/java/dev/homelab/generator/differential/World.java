package dev.homelab.generator.differential;

import dev.homelab.dsl.Profile;
import dev.homelab.dsl.Stack;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One way to call Compose on a tree: a documented command with a legal choice of profiles.
 *
 * @param directory where the command is given, from the root of the tree
 * @param options what follows {@code docker compose}
 */
record World(String directory, List<String> options) {
    private static final String BASE = "docker-compose.yml";
    private static final String PRIVATE = "docker-compose.private.yml";

    @Override
    public String toString() {
        return (directory.isEmpty() ? "" : "cd " + directory + " && ") + "docker compose " + String.join(" ", options);
    }

    /** Every world of a homelab: the whole and each stack, without and with private ports, and each file by itself. */
    static List<World> of(Model model, Set<String> files) {
        List<World> commands = new ArrayList<>();
        commands.add(new World("", List.of()));
        commands.add(new World("", List.of("-f", "compose.yaml", "-f", "compose.private.yaml")));
        for (Stack stack : model.homelab().stacks()) {
            List<String> directories = stack.files().stream().map(file -> file.directory().fromRoot()).toList();
            List<String> base = options(directories, BASE, files);
            List<String> ports = options(directories, PRIVATE, files);
            commands.add(new World("", concat(List.of("-p", stack.project()), base)));
            commands.add(new World("", concat(concat(List.of("-p", stack.project()), base), ports)));
            stack.files().forEach(file -> commands.add(new World(file.directory().fromRoot(), List.of())));
        }
        List<List<String>> profiles = legalProfiles(model);
        return commands.stream().flatMap(world -> profiles.stream().map(world::with)).toList();
    }

    private static List<String> options(List<String> directories, String name, Set<String> files) {
        return directories.stream()
                .map(directory -> directory + "/" + name)
                .filter(files::contains)
                .flatMap(file -> Stream.of("-f", file))
                .toList();
    }

    private World with(List<String> profiles) {
        return new World(directory, concat(options, profiles.stream().flatMap(name -> Stream.of("--profile", name)).toList()));
    }

    private static List<String> concat(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** Of each choice none or one, of the free ones any. */
    private static List<List<String>> legalProfiles(Model model) {
        Map<String, Set<String>> choices = new LinkedHashMap<>();
        for (Located located : model.services()) {
            for (Profile profile : located.service().profiles()) {
                choices.computeIfAbsent(profile.choice().orElse("only " + profile.name()), key -> new LinkedHashSet<>())
                        .add(profile.name());
            }
        }
        List<List<String>> sets = List.of(List.of());
        for (Set<String> choice : choices.values()) {
            List<List<String>> wider = new ArrayList<>(sets);
            sets.forEach(set -> choice.forEach(name -> wider.add(concat(set, List.of(name)))));
            sets = wider;
        }
        return sets;
    }
}
