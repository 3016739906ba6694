package dev.homelab.generator.vocabulary;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Turns the annotated schema into the Java source of the vocabulary. */
public final class VocabularyWriter {
    static final String PACKAGE = "dev.homelab.dsl.compose";

    private VocabularyWriter() {}

    /**
     * The Java files that a schema yields.
     *
     * @param schema the annotated schema
     * @return source text by file name, such as {@code Build.java}
     */
    public static Map<String, String> write(JsonNode schema) {
        Vocabulary vocabulary = SchemaReader.read(schema);
        Map<String, String> files = new TreeMap<>();
        vocabulary.objects().forEach(type -> put(files, new ObjectWriter(vocabulary, type).write()));
        vocabulary.enums().forEach(type -> put(files, EnumWriter.write(type)));
        return files;
    }

    private static void put(Map<String, String> files, TypeSpec type) {
        JavaFile file = JavaFile.builder(PACKAGE, type)
                .addFileComment("Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.")
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
        files.put(type.name() + ".java", file.toString());
    }
}
