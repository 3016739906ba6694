package dev.homelab.generator.explain;

import dev.homelab.dsl.ComposeFile;
import dev.homelab.dsl.TreeFile;
import dev.homelab.generator.map.HomelabMap;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands in a file of the tree. */
final class FileAnswer {
    private static final Pattern ASSIGNMENT = Pattern.compile("([A-Za-z_][A-Za-z0-9_]*)=.*");

    private final Model model;
    private final HomelabMap map;
    private final PlaceFinder places;
    private final Tree tree;

    FileAnswer(Model model, HomelabMap map, PlaceFinder places, Tree tree) {
        this.model = model;
        this.map = map;
        this.places = places;
        this.tree = tree;
    }

    /** What stands at a line, counted from 1; nothing where there is no such line. */
    Optional<String> of(String path, int line) {
        Optional<byte[]> bytes = tree.read(path);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        if (path.endsWith(".yml") || path.endsWith(".yaml")) {
            ComposeText text = ComposeText.read(path, bytes.get());
            if (line > text.length()) {
                return Optional.empty();
            }
            return text.placeAt(line).flatMap(place -> places.find(path, place)).or(() -> of(path));
        }
        List<String> lines = new String(bytes.get(), StandardCharsets.UTF_8).lines().toList();
        return line > lines.size() ? Optional.empty() : variable(lines, line).or(() -> of(path));
    }

    /** The variable that a line of an environment file sets, or that the comment there is about. */
    private Optional<String> variable(List<String> lines, int line) {
        for (String below : lines.subList(line - 1, lines.size())) {
            Matcher assignment = ASSIGNMENT.matcher(below);
            if (assignment.matches()) {
                return map.variables().stream()
                        .filter(variable -> variable.name().equals(assignment.group(1)))
                        .map(variable -> ThingAnswers.variable(model, variable))
                        .findFirst();
            }
            if (!below.startsWith("#") && !below.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Where a file comes from; nothing for one that the tree does not have. */
    Optional<String> of(String path) {
        if (tree.read(path).isEmpty()) {
            return Optional.empty();
        }
        return declared(path).or(() -> compose(path)).or(() -> Optional.of(new Answer(path)
                .declared(model.homelab().origin())
                .line("made from", "the whole homelab")
                .toString()));
    }

    private Optional<String> declared(String path) {
        for (Located located : model.services()) {
            Optional<TreeFile> file = files(located).stream().filter(each -> each.path().fromRoot().equals(path)).findFirst();
            if (file.isPresent()) {
                List<String> users = model.services().stream()
                        .filter(other -> files(other).contains(file.get()))
                        .map(other -> other.service().id().name())
                        .toList();
                return Optional.of(new Answer(path).declared(file.get().origin()).line("mounted by", users).toString());
            }
        }
        return Optional.empty();
    }

    private static List<TreeFile> files(Located located) {
        return Stream.concat(
                        located.service().files().stream(),
                        located.service().directories().stream().flatMap(directory -> directory.files().stream()))
                .toList();
    }

    private Optional<String> compose(String path) {
        for (ComposeFile file : model.homelab().files()) {
            if (path.startsWith(file.directory().fromRoot() + "/docker-compose")) {
                return Optional.of(new Answer(path + ": " + file.title())
                        .declared(file.origin())
                        .line("services", model.services(file).stream().map(each -> each.service().id().name()).toList())
                        .toString());
            }
        }
        return Optional.empty();
    }
}
