package dev.homelab.generator.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes one file: it is the old or the new one at any time, whatever happens on the way. */
public final class SingleFile {

    private SingleFile() {}

    /**
     * Writes a text to a file, in UTF-8.
     *
     * @param file the file; its directory exists
     * @throws IOException if it cannot be written; it is as it was then
     */
    public static void write(Path file, String text) throws IOException {
        Path target = file.toAbsolutePath();
        Path aside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
        try {
            Files.writeString(aside, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
