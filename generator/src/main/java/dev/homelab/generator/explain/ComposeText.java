package dev.homelab.generator.explain;

import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Sequence;
import dev.homelab.generator.yaml.YamlFile;
import dev.homelab.generator.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Where places stand in the text of a Compose file. */
final class ComposeText {
    private final YamlFile file;
    private final List<String> text;
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    private ComposeText(YamlFile file, List<String> text) {
        this.file = file;
        this.text = text;
    }

    /** The text of a file; without any place where it is no YAML. */
    static ComposeText read(String path, byte[] bytes) {
        YamlFile file = YamlReader.read(path, bytes);
        ComposeText text = new ComposeText(file, new String(bytes, StandardCharsets.UTF_8).lines().toList());
        file.documents().forEach(document -> text.walk("", document.root()));
        return text;
    }

    private void walk(String place, Node node) {
        if (node instanceof Mapping mapping) {
            for (Mapping.Entry entry : file.own(mapping)) {
                String below = place.isEmpty() ? entry.key() : place + "." + entry.key();
                file.position(entry).ifPresent(position -> lines.putIfAbsent(below, position.line()));
                walk(below, entry.value());
            }
        } else if (node instanceof Sequence list) {
            for (int i = 0; i < list.items().size(); i++) {
                Node item = list.nodes().get(i);
                String below = place + "[" + i + "]";
                file.position(item).ifPresent(position -> lines.putIfAbsent(below, position.line()));
                walk(below, item);
            }
        }
    }

    /** How many lines there are. */
    int length() {
        return text.size();
    }

    /** What stands at a line; a comment belongs to what is below it. */
    Optional<String> placeAt(int line) {
        String written = line <= text.size() ? text.get(line - 1).strip() : "";
        boolean above = written.isEmpty() || written.startsWith("#");
        String last = null;
        int lastLine = 0;
        for (Map.Entry<String, Integer> entry : lines.entrySet()) {
            int at = entry.getValue();
            if (above && at > line) {
                return Optional.of(entry.getKey());
            }
            if (at <= line && at > lastLine) {
                last = entry.getKey();
                lastLine = at;
            }
        }
        return Optional.ofNullable(last);
    }

    /** The line of a place, or of the nearest around it that has one. */
    OptionalInt lineOf(String place) {
        for (String at = place; !at.isEmpty(); at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['))))) {
            if (lines.containsKey(at)) {
                return OptionalInt.of(lines.get(at));
            }
        }
        return OptionalInt.empty();
    }
}
