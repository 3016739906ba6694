package dev.homelab.generator.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Breaks documents in one place each, the same way in every run. Places are grouped by what they are to the schema
 * ({@code services.*.ports[].target}), and every group has its turn, so that what is rare is broken as often as an image is.
 */
final class SchemaMutations {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Values of every type, words of every enumeration or nearly so, and texts at the edges of the patterns. */
    private static final ArrayNode VALUES = (ArrayNode) JSON.readTree("""
            [null, true, false, 0, 1, 1.0, -0.5, 1e3, 9223372036854775808, "", " ", "a", "a b", "-a", "a_b.c-1", "A/B", "é", "always", "nevermind", "every_1h", "every_h", "all", "none", "host",
             "service_started", "service_heathy", "start-first", "bind", "volume", "nfs", "z", "enabled", "rebuild", "true", "yes",
             "1", "-1", "1.5", "10s", "64m", "${X}", "K=V", [], [null], [1], ["a"], ["a", "a"], [["a"]], [{}], ["K=V", "K=V"],
             [1, 1], {}, {"a": null}, {"a": 1}, {"a": "b"}, {"a": true}, {"a": []}, {"a": {}}, {"a b": {}}, {"NOFILE": []},
             {"x-a": []}, {"name": "a"}, {"driver": "a"}, {"source": "a"}, {"type": "bind"}, {"capabilities": ["gpu"]},
             {"soft": 1, "hard": 2}, {"soft": 1}, {"condition": "service_started"}, {"command": "a"}, {"path": "a", "action": "sync"}]
            """);

    /** At, below and above every bound of the schema. */
    private static final ArrayNode NUMBERS = (ArrayNode) JSON.readTree("[-1001, -1000, -1, 0, 1, 100, 101, 1000, 1001, 1.5]");

    private static final List<String> KEYS = List.of(
            "unknown", "x-known", "X-a", "x", "a b", "é", "", "A.b-c_1", "NOFILE", "nofile", "image", "name", "driver", "external",
            "labels", "options", "source", "target", "type", "command", "required", "condition", "test", "service", "file", "path");

    /** Paths of the schema are shorter; below are extensions, which no schema judges. */
    private static final int LONGEST = 120;

    private record Place(JsonNode document, JsonPointer pointer) {}

    private final Random random;
    private final Set<String> names;
    private final Map<String, List<Place>> places = new TreeMap<>();
    private final List<JsonNode> parts = new ArrayList<>();

    /**
     * Mutations of documents.
     *
     * @param names the names of all properties, which tells them from names that an author chose
     */
    SchemaMutations(List<JsonNode> documents, Set<String> names, long seed) {
        this.random = new Random(seed);
        this.names = names;
        documents.stream().filter(document -> !document.isEmpty()).forEach(document -> collect(document, document, JsonPointer.empty(), ""));
    }

    private void collect(JsonNode document, JsonNode node, JsonPointer pointer, String path) {
        if (path.length() > LONGEST) {
            return;
        }
        if (!path.isEmpty()) {
            places.computeIfAbsent(path, key -> new ArrayList<>()).add(new Place(document, pointer));
            parts.add(node);
        }
        node.properties().forEach(member -> collect(document, member.getValue(), pointer.appendProperty(member.getKey()),
                path + "." + (names.contains(member.getKey()) ? member.getKey() : "*")));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(document, node.get(i), pointer.appendIndex(i), path + "[]");
        }
    }

    /** So many broken documents, as many for each kind of place. */
    List<JsonNode> take(int count) {
        List<List<Place>> kinds = List.copyOf(places.values());
        List<JsonNode> broken = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            broken.add(broken(any(kinds.get(i % kinds.size()))));
        }
        return broken;
    }

    private JsonNode broken(Place place) {
        JsonNode document = place.document().deepCopy();
        JsonNode parent = document.at(place.pointer().head());
        JsonNode value = document.at(place.pointer());
        String key = place.pointer().last().getMatchingProperty();
        if (parent instanceof ObjectNode object) {
            breakMember(object, key, value);
        } else {
            breakItem((ArrayNode) parent, Integer.parseInt(key), value);
        }
        return document;
    }

    private void breakMember(ObjectNode object, String key, JsonNode value) {
        switch (random.nextInt(8)) {
            case 0 -> object.remove(key);
            case 1 -> object.set(any(KEYS), value);
            case 2 -> {
                object.remove(key);
                object.set(any(KEYS), value);
            }
            case 3 -> addKey(object, value);
            default -> object.set(key, other(value));
        }
    }

    private void addKey(ObjectNode object, JsonNode value) {
        (value instanceof ObjectNode inner ? inner : object).set(any(KEYS), any(VALUES));
    }

    private void breakItem(ArrayNode list, int index, JsonNode value) {
        switch (random.nextInt(5)) {
            case 0 -> list.remove(index);
            case 1 -> list.add(value.deepCopy());
            case 2 -> list.insert(0, any(VALUES));
            default -> list.set(index, other(value));
        }
    }

    /** Something else in the place of a value: any value, a part of any document, the value in a list, a text that is off by a bit. */
    private JsonNode other(JsonNode value) {
        if (value.asString("").matches("-?\\d+") && random.nextBoolean()) {
            return any(NUMBERS);
        }
        return switch (random.nextInt(6)) {
            case 0 -> any(parts).deepCopy();
            case 1 -> JSON.createArrayNode().add(value.deepCopy());
            case 2 -> value.isArray() && !value.isEmpty() ? value.get(0) : JSON.valueToTree(value.toString());
            case 3 -> value.isString() ? JSON.valueToTree(misspelt(value.asString())) : any(VALUES);
            default -> any(VALUES);
        };
    }

    private String misspelt(String text) {
        int at = random.nextInt(text.length() + 1);
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at);
            case 1 -> text.substring(at);
            case 2 -> text.substring(0, at) + any(List.of(" ", "=", "é", "/", "1", "x")) + text.substring(at);
            default -> text.toUpperCase(Locale.ROOT);
        };
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private JsonNode any(ArrayNode choices) {
        return choices.get(random.nextInt(choices.size())).deepCopy();
    }
}
