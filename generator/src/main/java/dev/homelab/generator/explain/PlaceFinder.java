package dev.homelab.generator.explain;

import dev.homelab.generator.map.HomelabMap;
import dev.homelab.generator.map.StackNode;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what a place in Compose terms stands for. */
final class PlaceFinder {
    private static final String SERVICES = "services.";
    private static final String VOLUMES = "volumes.";

    private final Model model;
    private final HomelabMap map;

    PlaceFinder(Model model, HomelabMap map) {
        this.model = model;
        this.map = map;
    }

    /**
     * The answer to a place.
     *
     * @param where the stack, its directory or the file that it is in; empty for whichever has it
     * @param place such as {@code services.n8n.ports[0]} or {@code volumes.n8n_storage}
     */
    Optional<String> find(String where, String place) {
        if (place.startsWith(SERVICES)) {
            String rest = place.substring(SERVICES.length());
            return candidates(where, rest).stream()
                    .map(located -> answer(located, rest))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        if (place.startsWith(VOLUMES)) {
            String key = place.substring(VOLUMES.length()).replaceFirst("\\.name$", "");
            return map.volumes().stream()
                    .filter(volume -> volume.key().equals(key))
                    .map(volume -> ThingAnswers.volume(map, volume))
                    .findFirst();
        }
        return place.equals("name") ? stackAt(where).map(stack -> ThingAnswers.stack(map, stack)) : Optional.empty();
    }

    private Optional<String> answer(Located located, String rest) {
        String name = located.service().id().name();
        return rest.equals(name)
                ? Optional.of(ServiceAnswer.of(map, located))
                : PlaceAnswer.of(model, map, located, rest.substring(name.length() + 1));
    }

    /** Services whose name the place begins with, the longest name first: names may have dots. */
    private List<Located> candidates(String where, String rest) {
        return model.services().stream()
                .filter(located -> rest.equals(located.service().id().name())
                        || rest.startsWith(located.service().id().name() + "."))
                .filter(located -> isIn(where, located))
                .sorted(Comparator.comparing((Located located) -> -located.service().id().name().length()))
                .toList();
    }

    private static boolean isIn(String where, Located located) {
        String directory = located.file().directory().fromRoot();
        return where.isEmpty()
                || !where.contains("/") && where.matches("compose(\\.private)?\\.yaml")
                || where.equals(located.stack().name())
                || where.equals(directory)
                || (directory + "/").startsWith(where + "/")
                || where.startsWith(directory + "/");
    }

    private Optional<StackNode> stackAt(String where) {
        return map.stacks().stream()
                .filter(stack -> stack.name().equals(where)
                        || stack.files().stream().anyMatch(file -> where.startsWith(file.substring(0, file.lastIndexOf('/') + 1))))
                .reduce((outer, inner) -> inner);
    }
}
