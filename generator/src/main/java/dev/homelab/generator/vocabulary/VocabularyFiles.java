package dev.homelab.generator.vocabulary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The generated vocabulary where it is checked in. */
public final class VocabularyFiles {
    private static final String HEADER = "// Generated from schemas/compose-spec.json.";

    private VocabularyFiles() {}

    /**
     * Writes the vocabulary, and deletes generated files that the schema no longer yields.
     *
     * @param root the root of the project
     * @return the names of the files that changed
     * @throws IOException if a file cannot be read or written
     */
    public static List<String> update(Path root) throws IOException {
        Path directory = directory(root);
        Map<String, String> wanted = wanted(root);
        Map<String, String> present = present(directory);
        List<String> changed = differences(wanted, present);
        for (String name : changed) {
            Path file = directory.resolve(name);
            if (wanted.containsKey(name)) {
                Files.writeString(file, wanted.get(name), StandardCharsets.UTF_8);
            } else {
                Files.delete(file);
            }
        }
        return changed;
    }

    /**
     * Which checked-in files differ from what the schema yields.
     *
     * @param root the root of the project
     * @throws IOException if a file cannot be read
     */
    public static List<String> differences(Path root) throws IOException {
        return differences(wanted(root), present(directory(root)));
    }

    private static List<String> differences(Map<String, String> wanted, Map<String, String> present) {
        Map<String, String> names = new TreeMap<>(present);
        names.putAll(wanted);
        List<String> different = new ArrayList<>();
        for (String name : names.keySet()) {
            if (!wanted.getOrDefault(name, "").equals(present.getOrDefault(name, ""))) {
                different.add(name);
            }
        }
        return different;
    }

    private static Path directory(Path root) {
        return root.resolve("dsl/src/main/java").resolve(VocabularyWriter.PACKAGE.replace('.', '/'));
    }

    private static Map<String, String> wanted(Path root) throws IOException {
        String schema = Files.readString(root.resolve("schemas/compose-spec.json"), StandardCharsets.UTF_8);
        return VocabularyWriter.write(JsonMapper.shared().readTree(schema));
    }

    private static Map<String, String> present(Path directory) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> entries = Files.list(directory)) {
            for (Path file : entries.filter(entry -> entry.toString().endsWith(".java")).toList()) {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                if (text.startsWith(HEADER)) {
                    files.put(file.getFileName().toString(), text);
                }
            }
        }
        return files;
    }
}
