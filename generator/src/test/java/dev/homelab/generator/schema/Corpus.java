package dev.homelab.generator.schema;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compose files that others wrote, as JSON. */
final class Corpus {

    private Corpus() {}

    /** The documents of every YAML file below a directory; those that are no YAML, or use Compose's own tags, are left out. */
    static List<JsonNode> under(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            List<JsonNode> documents = new ArrayList<>();
            for (Path file : files.filter(file -> file.toString().matches(".*\\.ya?ml")).sorted().toList()) {
                documents.addAll(read(file));
            }
            return documents;
        }
    }

    private static List<JsonNode> read(Path file) throws IOException {
        LoadSettings settings = LoadSettings.builder().setSchema(new CoreSchema()).setAllowDuplicateKeys(false).build();
        try {
            List<JsonNode> documents = new ArrayList<>();
            for (Object document : new Load(settings).loadAllFromString(Files.readString(file))) {
                documents.add(JsonMapper.shared().valueToTree(document));
            }
            return documents;
        } catch (YamlEngineException | CharacterCodingException | StackOverflowError e) {
            return List.of();
        }
    }
}
