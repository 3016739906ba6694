package dev.homelab.generator.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** A file of the tree as it lies on disk. */
public sealed interface OutputFile {

    /** What {@link #fingerprint()} is taken of. */
    String identity();

    /**
     * A text file.
     *
     * @param content its characters, written as UTF-8
     * @param executable whether it is a program
     */
    record Text(String content, boolean executable) implements OutputFile {
        @Override
        public String identity() {
            return (executable ? "program\n" : "text\n") + content;
        }
    }

    /**
     * A symbolic link.
     *
     * @param target where it leads, relative to its directory
     */
    record Link(String target) implements OutputFile {
        @Override
        public String identity() {
            return "link\n" + target;
        }
    }

    /** The SHA-256 of kind and content, in hexadecimal digits. */
    default String fingerprint() {
        try {
            byte[] bytes = identity().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What lies at a path; nothing where there is no file or link. */
    static Optional<OutputFile> read(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            return Optional.of(new Link(Files.readSymbolicLink(path).toString().replace('\\', '/')));
        }
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        String content = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        return Optional.of(new Text(content, Files.isExecutable(path)));
    }
}
