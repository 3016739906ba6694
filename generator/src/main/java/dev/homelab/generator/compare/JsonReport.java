package dev.homelab.generator.compare;

import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A comparison for programs; the form is described in {@code docs/review.md}. */
final class JsonReport {
    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.shared();

    private JsonReport() {}

    static String of(Comparison comparison) {
        ObjectNode report = JSON.createObjectNode();
        report.put("version", VERSION);
        report.put("base", comparison.before());
        report.put("head", comparison.after());
        report.put("different", !comparison.isEmpty());
        report.put("summary", Summary.of(comparison).replace("**", ""));
        ArrayNode dangers = report.putArray("dangers");
        comparison.dangers().forEach(dangers::add);
        ArrayNode actions = report.putArray("actions");
        comparison.actions().forEach(actions::add);
        ArrayNode effects = report.putArray("effects");
        comparison.effects().forEach((key, effect) -> effects.addObject()
                .put("stack", key.stack())
                .put("service", key.service())
                .put("effect", word(effect)));
        ArrayNode changes = report.putArray("changes");
        comparison.changes().forEach(change -> changes.add(json(change)));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(report) + "\n";
    }

    private static ObjectNode json(Change change) {
        ObjectNode json = JSON.createObjectNode();
        json.put("topic", word(change.topic()));
        json.put("stack", change.stack());
        json.put("subject", change.subject());
        json.put("field", change.field());
        json.put("before", change.before().orElse(null));
        json.put("after", change.after().orElse(null));
        json.put("sentence", change.sentence());
        json.put("effect", word(change.effect()));
        json.put("danger", change.danger().orElse(null));
        json.put("action", change.action().orElse(null));
        ArrayNode with = json.putArray("with");
        change.with().forEach(with::add);
        return json;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
