package dev.homelab.generator.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A declaration that breaks a rule, with what is said of it. The tests of the rule write it. */
public final class RuleExample {

    private RuleExample() {}

    /** The example of a rule, where it has one. */
    public static Optional<String> of(String rule) {
        try (InputStream text = RuleExample.class.getResourceAsStream("/rules/" + rule + ".txt")) {
            return text == null
                    ? Optional.empty()
                    : Optional.of(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
