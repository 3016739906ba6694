package dev.homelab.generator.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * One file of source below a directory.
 *
 * @param root the directory
 * @param path the file's path below it, with forward slashes
 * @param text what it shall hold
 * @param mark a line that a file has which the generator wrote; one without it is left alone
 */
public record SourceFile(Path root, String path, String text, String mark) {

    /** What has to be done. */
    public enum State {
        /** There is no such file yet. */
        NEW,
        /** The file holds something else. */
        DIFFERENT,
        /** The file holds this. */
        SAME
    }

    private Path target() {
        return root.resolve(path);
    }

    /** Why it cannot be written: something is in the way. */
    public Optional<String> obstacle() throws IOException {
        Path target = target().normalize();
        if (!target.startsWith(root.normalize()) || target.equals(root.normalize())) {
            return Optional.of("it lies outside of the directory");
        }
        for (Path parent = target.getParent(); !parent.equals(root.normalize()); parent = parent.getParent()) {
            if (Files.isSymbolicLink(parent) || Files.exists(parent) && !Files.isDirectory(parent)) {
                return Optional.of("`%s` is not a directory".formatted(root.normalize().relativize(parent)));
            }
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of("something that is not a file is in its place");
        }
        return Files.exists(target) && !Files.readString(target).contains(mark)
                ? Optional.of("a file that the generator did not write is in its place")
                : Optional.empty();
    }

    /** What has to be done for the file to hold the text. */
    public State state() throws IOException {
        Path target = target();
        return !Files.exists(target) ? State.NEW : Files.readString(target).equals(text) ? State.SAME : State.DIFFERENT;
    }

    /** Writes the file aside and moves it into place. */
    public void write() throws IOException {
        Path target = target();
        Files.createDirectories(target.getParent());
        Path aside = Files.createTempFile(target.getParent(), ".new-", ".java");
        try {
            Files.write(aside, text.getBytes(StandardCharsets.UTF_8));
            aside.toFile().setReadable(true, false);
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
