package dev.homelab.generator.schema;

import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.tree.Sequence;
import dev.homelab.dsl.tree.Tagged;
import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns our trees into those that the validator reads. */
final class JsonNodes {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonNodes() {}

    static JsonNode of(Node node) {
        if (node instanceof Mapping mapping) {
            ObjectNode object = NODES.objectNode();
            mapping.entries().stream()
                    .filter(entry -> !isReset(entry.value()))
                    .forEach(entry -> object.set(entry.key(), of(entry.value())));
            return object;
        }
        if (node instanceof Sequence sequence) {
            ArrayNode array = NODES.arrayNode();
            sequence.nodes().stream().filter(item -> !isReset(item)).forEach(item -> array.add(of(item)));
            return array;
        }
        if (node instanceof Tagged tagged) {
            return of(tagged.value());
        }
        if (node instanceof Scalar.Num number) {
            return number(number.text());
        }
        if (node instanceof Scalar.Bool bool) {
            return NODES.booleanNode(bool.value());
        }
        return node instanceof Scalar.Null ? NODES.nullNode() : NODES.stringNode(((Scalar) node).text());
    }

    /** Compose takes away what {@code !reset} stands before, whatever it is, before it looks at the schema. */
    private static boolean isReset(Node node) {
        return node instanceof Tagged tagged && tagged.tag() == Tagged.Tag.RESET;
    }

    private static JsonNode number(String digits) {
        try {
            return digits.matches("-?\\d+") ? NODES.numberNode(new BigInteger(digits)) : NODES.numberNode(new BigDecimal(digits));
        } catch (NumberFormatException e) {
            return NODES.stringNode(digits);
        }
    }
}
