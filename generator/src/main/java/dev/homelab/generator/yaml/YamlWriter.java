package dev.homelab.generator.yaml;

import dev.homelab.dsl.tree.Mapping;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.Schema;

/** Writes a document as text: the one place that decides how our YAML looks. */
public final class YamlWriter {

    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setDumpComments(true)
            .setSchema(new AsWritten())
            .setIndent(2)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setSplitLines(false)
            .setMaxSimpleKeyLength(1024)
            .setBestLineBreak("\n")
            .setUseUnicodeEncoding(true)
            .build();

    /** The emitter indents the blank lines that we put between paragraphs; blocks of text hold no such line. */
    private static final Pattern INDENTED_BLANK = Pattern.compile("(?m)^ +$");

    private YamlWriter() {}

    /**
     * The text of a document.
     *
     * @param document its content
     * @param header lines of the comment at its top
     */
    public static String write(Mapping document, List<String> header) {
        StringBuilder text = new StringBuilder();
        header.forEach(line -> text.append("# ").append(line).append('\n'));
        text.append(header.isEmpty() ? "" : "\n");
        NodeMaker nodes = new NodeMaker();
        String body = new Present(SETTINGS)
                .emitToString(new Serialize(SETTINGS).serializeOne(nodes.document(document)).iterator());
        return text.append(INDENTED_BLANK.matcher(nodes.withListComments(body)).replaceAll("").stripTrailing()).append('\n').toString();
    }

    /** Leaves it to {@link ScalarText} alone whether a scalar has quotes: the emitter sees strings only. */
    private static final class AsWritten implements Schema {
        @Override
        public ScalarResolver getScalarResolver() {
            return (text, implicit) -> Tag.STR;
        }

        @Override
        public Map<Tag, ConstructNode> getSchemaTagConstructors() {
            return Map.of();
        }
    }
}
