package dev.homelab.generator.upgrade;

import dev.homelab.dsl.Upstream;
import dev.homelab.dsl.compose.ComposeFileAttributes;
import dev.homelab.dsl.compose.ServiceAttributes;
import dev.homelab.dsl.text.Sites;
import dev.homelab.generator.compare.Comparison;
import dev.homelab.generator.compare.Topic;
import dev.homelab.generator.javasource.JavaSource;
import dev.homelab.generator.source.SourceTree;
import dev.homelab.generator.yaml.YamlWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Two revisions of upstream.
 *
 * @param upstream what the homelab builds on
 * @param before what it builds on now
 * @param after what it will build on
 * @param revision what the new revision is called
 */
record UpstreamChange(Upstream upstream, ComposeFileAttributes before, ComposeFileAttributes after, String revision) {
    private static final String FILE = "docker-compose.yml";

    /** The names that only one revision has. */
    record Names(Set<String> added, Set<String> removed) {
        static Names of(Set<String> before, Set<String> after) {
            Set<String> added = new TreeSet<>(after);
            added.removeAll(before);
            Set<String> removed = new TreeSet<>(before);
            removed.removeAll(after);
            return new Names(added, removed);
        }
    }

    Names services() {
        return Names.of(before.services().keySet(), after.services().keySet());
    }

    Names volumes() {
        return Names.of(before.volumes().keySet(), after.volumes().keySet());
    }

    Names variables() {
        return Names.of(JavaSource.variables(before).keySet(), JavaSource.variables(after).keySet());
    }

    /** The images of services that both revisions have, where they differ: the old one and the new one. */
    Map<String, List<String>> images() {
        Map<String, List<String>> images = new TreeMap<>();
        before.services().forEach((name, service) -> {
            String old = image(Optional.of(service));
            String renewed = image(Optional.ofNullable(after.services().get(name)));
            if (!renewed.isEmpty() && !old.equals(renewed)) {
                images.put(name, List.of(old, renewed));
            }
        });
        return images;
    }

    static String image(Optional<ServiceAttributes> service) {
        return service.flatMap(ServiceAttributes::image).map(Object::toString).orElse("");
    }

    /** Everything else that differs, in words. */
    List<String> others() {
        return comparison().changes().stream()
                .filter(change -> change.topic() != Topic.VARIABLE && change.topic() != Topic.VOLUME)
                .filter(change -> !change.field().equals("image") && !change.field().isEmpty())
                .map(change -> change.subject() + ": " + change.sentence())
                .distinct()
                .toList();
    }

    /** Why data is in danger. */
    List<String> dangers() {
        return comparison().dangers();
    }

    private Comparison comparison() {
        return compared(upstream.revision(), before, revision, after);
    }

    /** The comparison of two models; which default a variable has is no difference here. */
    static Comparison compared(String name, ComposeFileAttributes one, String otherName, ComposeFileAttributes other) {
        return Comparison.of(tree(name, one), tree(otherName, other));
    }

    private static SourceTree tree(String name, ComposeFileAttributes model) {
        String text = YamlWriter.write(model.toMapping(Sites.COMPOSE_NOTATION), List.of())
                .replaceAll("(?<!\\$)\\$\\{(\\w+):?[-?][^${}]*}", "\\${$1}");
        return new SourceTree(name, Map.of(FILE, text.getBytes(StandardCharsets.UTF_8)));
    }
}
