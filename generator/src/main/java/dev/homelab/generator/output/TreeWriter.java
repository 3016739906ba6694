package dev.homelab.generator.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.io.file.PathUtils;

/**
 * Carries out a plan. Everything is written aside first and then moved into place, the manifest last: whatever fails on
 * the way, each file is either the old or the new one, and the next run completes the work.
 */
public final class TreeWriter {

    private TreeWriter() {}

    /**
     * Carries out a plan.
     *
     * @throws IllegalArgumentException if the plan has conflicts
     * @throws IOException if a file cannot be written; nothing is changed where that shows while writing aside
     */
    public static void apply(Plan plan) throws IOException {
        if (!plan.conflicts().isEmpty()) {
            throw new IllegalArgumentException("A plan with conflicts is not carried out.");
        }
        if (plan.changes().isEmpty()) {
            return;
        }
        Files.createDirectories(plan.root());
        Path aside = Files.createTempDirectory(plan.root(), ".new-");
        try {
            Map<String, Path> staged = stage(plan, aside);
            Path manifest = staged.remove(Manifest.PATH);
            for (Map.Entry<String, Path> file : staged.entrySet()) {
                moveIntoPlace(file.getValue(), plan.root().resolve(file.getKey()));
            }
            for (Change change : plan.changes()) {
                if (change.after().isEmpty()) {
                    delete(plan.root(), plan.root().resolve(change.path()));
                }
            }
            if (manifest != null) {
                moveIntoPlace(manifest, plan.root().resolve(Manifest.PATH));
            }
        } finally {
            PathUtils.deleteDirectory(aside);
        }
    }

    private static Map<String, Path> stage(Plan plan, Path aside) throws IOException {
        Map<String, Path> staged = new LinkedHashMap<>();
        for (Change change : plan.changes()) {
            if (change.after().isPresent()) {
                Path file = aside.resolve(Integer.toString(staged.size()));
                write(file, change.after().get());
                staged.put(change.path(), file);
            }
        }
        return staged;
    }

    private static void write(Path path, OutputFile file) throws IOException {
        if (file instanceof OutputFile.Link link) {
            Files.createSymbolicLink(path, Path.of(link.target()));
            return;
        }
        OutputFile.Text text = (OutputFile.Text) file;
        Files.write(path, text.content().getBytes(StandardCharsets.UTF_8));
        if (text.executable() && !path.toFile().setExecutable(true, false)) {
            throw new IOException("cannot make `%s` executable".formatted(path));
        }
    }

    private static void moveIntoPlace(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Deletes a file and the directories that it leaves empty. */
    private static void delete(Path root, Path file) throws IOException {
        Files.deleteIfExists(file);
        for (Path parent = file.getParent(); !parent.equals(root); parent = parent.getParent()) {
            try {
                Files.delete(parent);
            } catch (DirectoryNotEmptyException | NoSuchFileException othersLiveThere) {
                return;
            }
        }
    }
}
