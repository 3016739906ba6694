package dev.homelab.generator.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every property of the Compose Specification has a typed method on a builder. */
class CoverageTest {
    private static final Path OURS = Path.of("../schemas/compose-spec.json");

    @Test
    void everyAttributeOfAServiceHasABuilderMethod() throws IOException {
        Vocabulary vocabulary = SchemaReader.read(read(OURS));
        Set<String> missing = new TreeSet<>();
        int covered = 0;
        for (Vocabulary.ObjectType type : vocabulary.objects()) {
            for (Vocabulary.Attribute attribute : type.attributes()) {
                if (hasMethod(type, attribute)) {
                    covered++;
                } else {
                    missing.add(type.className() + "." + attribute.name());
                }
            }
        }
        int service = vocabulary.object("ServiceAttributes").attributes().size();
        System.out.printf("Coverage: %d service attributes, %d attributes of %d types; without a method: %s%n",
                service, covered, vocabulary.objects().size(), missing);
        assertThat(missing).isEmpty();
        assertThat(service).isEqualTo(93);
    }

    private static boolean hasMethod(Vocabulary.ObjectType type, Vocabulary.Attribute attribute) {
        try {
            Class<?> builder = Class.forName(VocabularyWriter.PACKAGE + "." + type.className() + "$Builder");
            return Arrays.stream(builder.getMethods()).map(Method::getName).anyMatch(
                    name -> name.equals(attribute.method()) || name.equals(attribute.one()));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static JsonNode read(Path schema) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(schema));
    }
}
