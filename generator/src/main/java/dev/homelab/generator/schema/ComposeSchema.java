package dev.homelab.generator.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import dev.homelab.dsl.tree.Node;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema of Compose files, which travels with this library. */
public final class ComposeSchema {
    private final Schema schema;

    private ComposeSchema(JsonNode schema) {
        this.schema = SchemaRegistry.withDialect(Dialects.getDraft202012()).getSchema(schema);
    }

    /** This project's own statement of the Compose Specification. */
    public static ComposeSchema load() {
        try (InputStream text = ComposeSchema.class.getResourceAsStream("/schemas/compose-spec.json")) {
            return of(JsonMapper.shared().readTree(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A schema from its JSON. */
    public static ComposeSchema of(JsonNode schema) {
        return new ComposeSchema(schema);
    }

    /** What is wrong with a document, one problem a cause, the most specific cause first. */
    public List<SchemaProblem> problems(Node document) {
        List<Error> errors = schema.validate(JsonNodes.of(document));
        return errors.isEmpty() ? List.of() : SchemaProblem.of(errors);
    }
}
