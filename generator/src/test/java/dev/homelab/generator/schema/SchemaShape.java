package dev.homelab.generator.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A schema without what changes no verdict: references are followed, words for readers and annotations left out, sets sorted.
 * Two schemas of one shape accept the same documents.
 */
final class SchemaShape {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Words for readers; {@code default} and {@code deprecated} are such, too. */
    private static final Set<String> SILENT = Set.of(
            "$schema", "$id", "$ref", "$defs", "definitions", "title", "description", "deprecated", "default", "examples", "$comment");

    private static final Set<String> NAMED = Set.of("properties", "patternProperties");
    private static final Set<String> SETS = Set.of("oneOf", "anyOf", "allOf", "enum", "required", "type");
    private static final Set<String> SCHEMAS = Set.of("oneOf", "anyOf", "allOf");

    private final JsonNode root;

    private SchemaShape(JsonNode root) {
        this.root = root;
    }

    /** The places at which two schemas differ, with what both say there. */
    static List<String> differences(JsonNode one, JsonNode other) {
        List<String> differences = new ArrayList<>();
        compare(new SchemaShape(one).shape(one), new SchemaShape(other).shape(other), "", differences);
        return differences;
    }

    private static void compare(JsonNode one, JsonNode other, String path, List<String> differences) {
        if (one.equals(other)) {
            return;
        }
        if (!one.isObject() || !other.isObject()) {
            differences.add("%s: %s, the reference: %s".formatted(path, one, other));
            return;
        }
        Set<String> keys = new TreeSet<>(one.propertyNames());
        keys.addAll(other.propertyNames());
        keys.forEach(key -> compare(one.path(key), other.path(key), path + "/" + key, differences));
    }

    private JsonNode shape(JsonNode schema) {
        if (!schema.isObject()) {
            return schema;
        }
        TreeMap<String, JsonNode> keywords = new TreeMap<>();
        if (schema.has("$ref")) {
            shape(root.at(schema.get("$ref").asString().substring(1))).properties()
                    .forEach(keyword -> keywords.put(keyword.getKey(), keyword.getValue()));
        }
        for (var keyword : schema.properties()) {
            if (says(schema, keyword.getKey(), keyword.getValue())) {
                keywords.put(keyword.getKey(), value(keyword.getKey(), keyword.getValue()));
            }
        }
        return object(keywords);
    }

    /** {@code uniqueItems: false} is the default, and what is said of members says nothing of a list. */
    private static boolean says(JsonNode schema, String keyword, JsonNode value) {
        boolean ofMembers = NAMED.contains(keyword) || keyword.equals("additionalProperties");
        return !SILENT.contains(keyword)
                && !keyword.startsWith("x-")
                && !(keyword.equals("uniqueItems") && !value.asBoolean())
                && !(ofMembers && schema.path("type").asString("").equals("array"));
    }

    private JsonNode value(String keyword, JsonNode value) {
        if (NAMED.contains(keyword)) {
            TreeMap<String, JsonNode> named = new TreeMap<>();
            value.properties().forEach(property -> named.put(property.getKey(), shape(property.getValue())));
            return object(named);
        }
        if (!SETS.contains(keyword)) {
            return shape(value);
        }
        List<JsonNode> members = new ArrayList<>();
        (value.isArray() ? value : JSON.createArrayNode().add(value))
                .forEach(member -> members.add(SCHEMAS.contains(keyword) ? shape(member) : member));
        members.sort(Comparator.comparing(JsonNode::toString));
        ArrayNode sorted = JSON.createArrayNode();
        members.forEach(sorted::add);
        return sorted;
    }

    private static ObjectNode object(TreeMap<String, JsonNode> members) {
        ObjectNode object = JSON.createObjectNode();
        members.forEach(object::set);
        return object;
    }
}
