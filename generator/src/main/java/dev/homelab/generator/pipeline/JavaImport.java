package dev.homelab.generator.pipeline;

import dev.homelab.dsl.compose.ComposeFileAttributes;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.Findings;
import dev.homelab.generator.finding.Place;
import dev.homelab.generator.javasource.JavaSource;
import dev.homelab.generator.javasource.SourceRequest;
import dev.homelab.generator.javasource.SourceTooLargeException;
import dev.homelab.generator.load.ComposeLoader;
import dev.homelab.generator.load.LoadedFile;
import dev.homelab.generator.rewrite.Rewriting;
import dev.homelab.generator.yaml.YamlDocument;
import dev.homelab.generator.yaml.YamlReader;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A Compose file as Java.
 *
 * @param source the class; nothing where there is an error
 * @param findings what is wrong with the file, each with line and column
 */
public record JavaImport(Optional<String> source, Findings findings) {
    private static final byte[] NEXT_DOCUMENT = "\n---\n".getBytes(StandardCharsets.UTF_8);

    /**
     * Reads Compose files and writes the class that declares what they say together.
     *
     * @param files the bytes of the files by their names, each merged over those before it
     * @param request what class is wanted
     * @param loader what reads the files
     */
    public static JavaImport of(Map<String, byte[]> files, SourceRequest request, ComposeLoader loader) {
        Findings findings = Findings.none();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            findings = findings.and(loader.load(YamlReader.read(file.getKey(), file.getValue())).findings());
        }
        if (findings.hasErrors()) {
            return new JavaImport(Optional.empty(), findings);
        }
        String name = files.keySet().iterator().next();
        Rewriting rewriting = Rewriting.of(name, together(files), loader);
        if (rewriting.text().isEmpty()) {
            return new JavaImport(Optional.empty(), findings.and(rewriting.findings()));
        }
        return written(name, rewriting.text().get(), request, findings);
    }

    /** Files one behind the other: Compose merges the documents of one file as it merges files. */
    private static byte[] together(Map<String, byte[]> files) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        files.values().forEach(each -> {
            if (all.size() > 0) {
                all.writeBytes(NEXT_DOCUMENT);
            }
            all.writeBytes(each);
        });
        return all.toByteArray();
    }

    /** The class is made from the text that it will yield itself, so that importing that gives the same class. */
    private static JavaImport written(String name, String text, SourceRequest request, Findings findings) {
        YamlDocument document =
                YamlReader.read(name, text.getBytes(StandardCharsets.UTF_8)).documents().get(0);
        try {
            ComposeFileAttributes model = ComposeFileAttributes.CODEC.read(document.root());
            return new JavaImport(Optional.of(JavaSource.write(model, document.header(), request)), findings);
        } catch (SourceTooLargeException e) {
            return new JavaImport(Optional.empty(), findings.and(Findings.of(List.of(
                    Finding.error("too-large", new Place(name, ""), e.getMessage())
                            .fix("Split the file, or import the services one by one.")))));
        }
    }

    /** The model of what the files say together; nothing where there is an error. */
    public static LoadedFile load(Map<String, byte[]> files, ComposeLoader loader) {
        return loader.load(YamlReader.read(files.keySet().iterator().next(), together(files)));
    }
}
