package dev.homelab.generator.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads trees from directories. */
public final class Directories {
    /** What lies beside a tree and is none of it. */
    private static final Set<String> FOREIGN = Set.of(".git", "node_modules");

    private Directories() {}

    /**
     * The files below a directory but those that its {@code .gitignore} leaves to the operator; a symbolic link is a file that
     * holds its target.
     *
     * @throws IOException if a file cannot be read
     */
    public static SourceTree read(Path directory) throws IOException {
        Path rules = directory.resolve(IgnoredFiles.RULES);
        IgnoredFiles ignored = new IgnoredFiles(Files.isRegularFile(rules) ? Files.readAllLines(rules) : List.of());
        Map<String, byte[]> files = new TreeMap<>();
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                boolean foreign = !path.equals(directory)
                        && (FOREIGN.contains(path.getFileName().toString()) || ignored.contains(directory.relativize(path)));
                return foreign ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
                String name = directory.relativize(path).toString().replace('\\', '/');
                if (ignored.contains(directory.relativize(path))) {
                    return FileVisitResult.CONTINUE;
                }
                if (attributes.isSymbolicLink()) {
                    files.put(name, Files.readSymbolicLink(path).toString().getBytes(StandardCharsets.UTF_8));
                } else if (attributes.isRegularFile()) {
                    files.put(name, Files.readAllBytes(path));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return new SourceTree(directory.toString(), files);
    }
}
