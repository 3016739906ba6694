package dev.homelab.generator.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected texts as files; {@code -Dgolden=overwrite} rewrites them, and fails the run all the same. */
public final class Golden {
    private static final Path RESOURCES = Path.of("src/test/resources");

    private Golden() {}

    /** Compares a text with a file below the resources of the tests. */
    public static void assertSame(String file, String actual) throws IOException {
        assertSame(RESOURCES.resolve(file), actual);
    }

    /** Compares a text with a file. */
    public static void assertSame(Path path, String actual) throws IOException {
        String expected = Files.exists(path) ? Files.readString(path) : "";
        if ("overwrite".equals(System.getProperty("golden")) && !actual.equals(expected)) {
            Files.createDirectories(path.getParent());
            Files.writeString(path, actual);
            fail("rewrote " + path + "; read it, and run again without -Dgolden");
        }
        assertThat(actual).as(path.toString()).isEqualTo(expected);
    }
}
