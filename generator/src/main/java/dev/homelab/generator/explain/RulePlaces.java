package dev.homelab.generator.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Which rules look at which attribute of a service. The tests of the rules write the list: it is where findings were made. */
final class RulePlaces {
    private static final String RESOURCE = "/explain/rule-places.txt";

    private RulePlaces() {}

    /** The rules that look at an attribute by its name, such as {@code ports}; at the service as a whole for an empty name. */
    static List<String> lookingAt(String attribute) {
        String wanted = attribute.isEmpty() ? "service" : attribute;
        return text().lines()
                .map(line -> line.split(" "))
                .filter(words -> Arrays.asList(words).subList(1, words.length).contains(wanted))
                .map(words -> words[0])
                .toList();
    }

    private static String text() {
        try (InputStream resource = RulePlaces.class.getResourceAsStream(RESOURCE)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
