package dev.homelab.generator.vocabulary;

import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The property paths of a schema: {@code []} stands for an item, {@code *} for a key that the author chooses. */
public final class PropertyPaths {
    private final JsonNode root;
    private final Set<String> paths = new TreeSet<>();

    private PropertyPaths(JsonNode root) {
        this.root = root;
    }

    /** The paths of a schema, sorted. */
    public static Set<String> of(JsonNode schema) {
        PropertyPaths paths = new PropertyPaths(schema);
        paths.walk(schema, "");
        return paths.paths;
    }

    private void walk(JsonNode schema, String path) {
        if (schema.has("$ref")) {
            walk(root.at(schema.get("$ref").asString().substring(1)), path);
        }
        schema.path("properties").properties().forEach(property -> {
            String below = path.isEmpty() ? property.getKey() : path + "." + property.getKey();
            paths.add(below);
            walk(property.getValue(), below);
        });
        schema.path("patternProperties").properties().forEach(pattern -> {
            if (!pattern.getKey().equals("^x-")) {
                walk(pattern.getValue(), path + ".*");
            }
        });
        if (schema.has("items")) {
            walk(schema.get("items"), path + "[]");
        }
        schema.path("oneOf").forEach(choice -> walk(choice, path));
    }
}
