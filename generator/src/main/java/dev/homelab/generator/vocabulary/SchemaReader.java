package dev.homelab.generator.vocabulary;

import dev.homelab.generator.vocabulary.Vocabulary.Attribute;
import dev.homelab.generator.vocabulary.Vocabulary.EnumType;
import dev.homelab.generator.vocabulary.Vocabulary.ObjectType;
import dev.homelab.generator.vocabulary.Vocabulary.ShortFormKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Reads the vocabulary out of the annotated schema. */
final class SchemaReader {
    private final JsonNode root;
    private final Map<String, ObjectType> objects = new TreeMap<>();
    private final Map<String, EnumType> enums = new TreeMap<>();

    private SchemaReader(JsonNode root) {
        this.root = root;
    }

    static Vocabulary read(JsonNode schema) {
        SchemaReader reader = new SchemaReader(schema);
        reader.shape(schema, "the document");
        return new Vocabulary(new ArrayList<>(reader.objects.values()), new ArrayList<>(reader.enums.values()));
    }

    /** A schema with what its {@code $ref} says, for keywords that stand on either. */
    private record Resolved(JsonNode here, JsonNode target) {
        String text(String keyword) {
            String own = here.path(keyword).asString("");
            return own.isEmpty() ? target.path(keyword).asString("") : own;
        }

        boolean has(String keyword) {
            return here.has(keyword) || target.has(keyword);
        }
    }

    private Resolved resolve(JsonNode schema) {
        JsonNode target = schema;
        while (target.has("$ref")) {
            target = root.at(target.get("$ref").asString().substring(1));
        }
        return new Resolved(schema, target);
    }

    private Shape shape(JsonNode schema, String place) {
        Resolved resolved = resolve(schema);
        if (resolved.has("x-java")) {
            return new Shape.Leaf(LeafType.named(resolved.text("x-java")));
        }
        if (resolved.has("x-map")) {
            return map(resolved, place);
        }
        JsonNode items = resolved.target().path("items");
        if (resolved.has("x-list") || !items.isMissingNode()) {
            return list(resolved, place);
        }
        if (resolved.has("x-class")) {
            return named(resolved, place);
        }
        throw new IllegalStateException("schema: no shape for " + place);
    }

    private Shape list(Resolved list, String place) {
        JsonNode target = list.target();
        JsonNode items = target.path("items");
        boolean single = items.isMissingNode();
        for (JsonNode choice : target.path("oneOf")) {
            JsonNode nested = resolve(choice).target().path("items");
            items = nested.isMissingNode() ? items : nested;
        }
        return new Shape.ListOf(shape(items, place + "[]"), single);
    }

    private Shape map(Resolved map, String place) {
        JsonNode target = map.target();
        boolean names = false;
        JsonNode values = firstPattern(target);
        for (JsonNode choice : target.path("oneOf")) {
            JsonNode resolved = resolve(choice).target();
            names |= resolved.has("items");
            values = values.isMissingNode() ? firstPattern(resolved) : values;
        }
        for (JsonNode choice : values.path("oneOf")) {
            if (!resolve(choice).text("type").equals("null")) {
                values = values.has("x-class") || values.has("x-java") ? values : choice;
            }
        }
        return new Shape.MapOf(shape(values, place + ".*"), names);
    }

    private static JsonNode firstPattern(JsonNode schema) {
        JsonNode patterns = schema.path("patternProperties");
        return patterns.isEmpty() ? patterns.path("none") : patterns.values().iterator().next();
    }

    private Shape named(Resolved type, String place) {
        String className = type.text("x-class");
        JsonNode target = type.target();
        if (target.has("enum")) {
            List<String> words = new ArrayList<>();
            target.get("enum").forEach(word -> words.add(word.asString()));
            enums.put(className, new EnumType(className, target.path("description").asString(""), words));
        } else if (!objects.containsKey(className)) {
            objects.put(className, new ObjectType(className, "", List.of(), List.of(), shortForm(target)));
            objects.put(className, object(className, target, place));
        }
        return new Shape.Named(className);
    }

    private static ShortFormKind shortForm(JsonNode type) {
        return new ShortFormKind(text(type, "x-short"), text(type, "x-form"));
    }

    private static Optional<String> text(JsonNode schema, String keyword) {
        return Optional.of(schema.path(keyword).asString("")).filter(text -> !text.isEmpty());
    }

    private ObjectType object(String className, JsonNode target, String place) {
        JsonNode body = target;
        for (JsonNode choice : target.path("oneOf")) {
            body = resolve(choice).target().has("properties") ? resolve(choice).target() : body;
        }
        List<Attribute> attributes = new ArrayList<>();
        for (Map.Entry<String, JsonNode> property : body.path("properties").properties()) {
            attributes.add(attribute(property.getKey(), property.getValue(), place + "." + property.getKey()));
        }
        List<String> required = new ArrayList<>();
        body.path("required").forEach(name -> required.add(name.asString()));
        String description = text(target, "description").or(() -> text(root, "description")).orElse("");
        return new ObjectType(className, description, attributes, required, shortForm(target));
    }

    private Attribute attribute(String name, JsonNode schema, String place) {
        Resolved resolved = resolve(schema);
        String camelCase = camelCase(name);
        String method = text(schema, "x-method").orElse(camelCase);
        String one = resolved.has("x-one") ? resolved.text("x-one") : method;
        return new Attribute(
                name, method, one, resolved.text("description"), text(schema, "x-since"), shape(schema, place));
    }

    private static String camelCase(String name) {
        StringBuilder camelCase = new StringBuilder();
        boolean upper = false;
        for (char c : name.toCharArray()) {
            camelCase.append(upper ? Character.toUpperCase(c) : c);
            upper = c == '_' || c == '-';
            if (upper) {
                camelCase.setLength(camelCase.length() - 1);
            }
        }
        return camelCase.toString();
    }
}
