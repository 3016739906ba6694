package dev.homelab.stacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents that follow from declarations; {@code -Dgolden=overwrite} rewrites them, and fails the run all the same. */
public final class GoldenDocument {
    private static final Path DOCS = Path.of("../docs");

    private GoldenDocument() {}

    /** Fails where a document below {@code docs} is not this text. */
    public static void assertSame(String file, String actual) throws IOException {
        Path path = DOCS.resolve(file);
        String expected = Files.exists(path) ? Files.readString(path) : "";
        if ("overwrite".equals(System.getProperty("golden")) && !actual.equals(expected)) {
            Files.writeString(path, actual);
            fail("rewrote " + path + "; read it, and run again without -Dgolden");
        }
        assertThat(actual).as(path.toString()).isEqualTo(expected);
    }
}
