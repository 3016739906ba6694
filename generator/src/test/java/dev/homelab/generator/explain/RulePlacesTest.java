package dev.homelab.generator.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.generator.check.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The list of which rule looks where is what the rules' own cases say. It may lag behind a new case until it is recorded.
 */
class RulePlacesTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Path LIST = Path.of("src/main/resources/explain/rule-places.txt");
    private static final Pattern FINDING =
            Pattern.compile("(?m)^(?:ERROR|WARNING) (\\S+) · \\S+(?: · services\\.[^.\\[\\s]+(?:\\.([^.\\[\\s]+))?)?.*$");

    @Test
    void theListSaysWhatTheCasesFound() throws IOException {
        Map<String, Set<String>> places = new TreeMap<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".findings")).toList()) {
                Matcher finding = FINDING.matcher(Files.readString(file));
                while (finding.find()) {
                    places.computeIfAbsent(finding.group(1), key -> new TreeSet<>())
                            .add(finding.group(2) == null ? "service" : finding.group(2));
                }
            }
        }
        String found = places.entrySet().stream()
                .map(rule -> rule.getKey() + " " + String.join(" ", rule.getValue()) + "\n")
                .collect(Collectors.joining());
        if (System.getenv("HOMELAB_REQUIRE_TOOLS") != null || "overwrite".equals(System.getProperty("golden"))) {
            Golden.assertSame(LIST, found);
        }
        assertThat(Files.readAllLines(LIST)).allSatisfy(line -> {
            String[] words = line.split(" ");
            assertThat(places).containsKey(words[0]);
            assertThat(places.get(words[0])).containsAll(List.of(words).subList(1, words.length));
        });
    }

    @Test
    void aRuleLooksAtTheAttributeThatItReports() {
        assertThat(RulePlaces.lookingAt("image")).contains("two-tags", "untagged-image").doesNotContain("privileged");
        assertThat(RulePlaces.lookingAt("")).contains("missing-healthcheck");
    }
}
