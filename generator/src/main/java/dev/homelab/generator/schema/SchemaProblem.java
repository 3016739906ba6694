package dev.homelab.generator.schema;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Something in a document that the schema does not allow, in our words.
 *
 * @param path where, such as {@code services.n8n.ports[0]}
 * @param found what is there
 * @param expected what is allowed there
 */
public record SchemaProblem(String path, String found, String expected) {
    private static final int LONGEST = 80;

    /** One problem for each cause: of the branches of an alternative, the one that got farthest into the document. */
    static List<SchemaProblem> of(List<Error> errors) {
        Map<String, List<Error>> causes = new LinkedHashMap<>();
        errors.forEach(error -> causes.computeIfAbsent(cause(error), key -> new ArrayList<>()).add(error));
        return causes.values().stream().map(SchemaProblem::mostSpecific).distinct().toList();
    }

    /** Errors of the branches of one alternative have one cause. */
    private static String cause(Error error) {
        String evaluation = error.getEvaluationPath().toString();
        int alternative = evaluation.indexOf("/oneOf");
        return alternative < 0 ? evaluation + " " + error.getInstanceLocation() : topOf(error, evaluation, alternative);
    }

    private static String topOf(Error error, String evaluation, int alternative) {
        String[] members = error.getInstanceLocation().toString().split("/");
        long depth = evaluation.substring(0, alternative).chars().filter(c -> c == '/').count();
        StringJoiner top = new StringJoiner("/");
        for (int i = 0; i < Math.min(members.length, Math.max(3, depth)); i++) {
            top.add(members[i]);
        }
        return evaluation.substring(0, alternative) + " " + top;
    }

    private static SchemaProblem mostSpecific(List<Error> errors) {
        List<Error> deepest = new ArrayList<>(errors);
        deepest.sort(Comparator.comparingInt((Error error) -> -error.getInstanceLocation().getNameCount())
                .thenComparing(error -> error.getKeyword().equals("type")));
        Error first = deepest.get(0);
        List<Error> same = deepest.stream()
                .filter(error -> error.getInstanceLocation().equals(first.getInstanceLocation()))
                .filter(error -> !error.getKeyword().equals("oneOf"))
                .toList();
        String expected = same.stream().map(SchemaProblem::expectation).distinct().collect(Collectors.joining(" or "));
        return new SchemaProblem(path(first), found(first), expected.isEmpty() ? expectation(first) : expected);
    }

    private static String path(Error error) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < error.getInstanceLocation().getNameCount(); i++) {
            Object member = error.getInstanceLocation().getElement(i);
            if (member instanceof Integer index) {
                path.append('[').append(index).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(member);
            }
        }
        return path.toString();
    }

    private static String found(Error error) {
        if (error.getKeyword().equals("additionalProperties")) {
            return "the key `%s`".formatted(shorten(error.getProperty()));
        }
        JsonNode node = error.getInstanceNode();
        if (node == null || node.isObject()) {
            return "a mapping";
        }
        return node.isArray() ? "a list" : "`%s`".formatted(shorten(node.asString()));
    }

    private static String shorten(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private static String expectation(Error error) {
        JsonNode schema = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "type" -> words(schema);
            case "enum" -> "one of " + values(schema);
            case "required" -> "the key `%s`".formatted(error.getProperty());
            case "additionalProperties" -> "a key that Compose knows";
            case "pattern" -> "text that matches `%s`".formatted(schema.asString());
            case "minimum" -> "at least %s".formatted(schema);
            case "maximum" -> "at most %s".formatted(schema);
            case "uniqueItems" -> "each item once";
            default -> error.getMessage();
        };
    }

    private static String values(JsonNode schema) {
        return StreamSupport.stream(schema.spliterator(), false)
                .map(value -> "`" + value.asString() + "`")
                .collect(Collectors.joining(", "));
    }

    /** JSON's types in the words of YAML. */
    private static String words(JsonNode type) {
        if (type.isArray()) {
            return StreamSupport.stream(type.spliterator(), false).map(SchemaProblem::words).collect(Collectors.joining(" or "));
        }
        return switch (type.asString()) {
            case "object" -> "a mapping";
            case "array" -> "a list";
            case "null" -> "nothing";
            case "integer" -> "a whole number";
            default -> "a " + type.asString();
        };
    }
}
