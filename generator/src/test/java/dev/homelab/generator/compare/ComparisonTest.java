package dev.homelab.generator.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.generator.check.Golden;
import dev.homelab.generator.source.Directories;
import dev.homelab.generator.source.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder of {@code compare} is a change: the tree before, the tree after, and what is said of it. */
class ComparisonTest {
    private static final Path CASES = Path.of("src/test/resources/compare");

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
        }
    }

    private static Comparison compared(String name, String before, String after) throws IOException {
        return Comparison.of(Directories.read(CASES.resolve(name).resolve(before)), Directories.read(CASES.resolve(name).resolve(after)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aChangeIsToldInWords(String name) throws IOException {
        Comparison comparison = compared(name, "before", "after");

        assertThat(comparison.findings().all()).isEmpty();
        Golden.assertSame("compare/" + name + "/expected.txt", Reports.of(comparison, ReportFormat.TEXT, false));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aTreeDoesNotDifferFromItself(String name) throws IOException {
        assertThat(compared(name, "before", "before").changes()).isEmpty();
        assertThat(compared(name, "after", "after").changes()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatDiffersOneWayDiffersTheOther(String name) throws IOException {
        assertThat(compared(name, "after", "before").isEmpty()).isEqualTo(compared(name, "before", "after").isEmpty());
    }

    /** Trees that others wrote are shown to reviewers, on a page and on a terminal. */
    @ParameterizedTest
    @EnumSource(names = {"TEXT", "MARKDOWN"})
    void namesAndValuesOfOthersAreShownAsTextAndNothingElse(ReportFormat format) {
        SourceTree nothing = new SourceTree("nothing", Map.of());
        SourceTree tree = new SourceTree("tree", Map.of(
                "compose.yaml", """
                        services:
                          "qa`\\e[31m<b>\\n# b":
                            image: "qc`\\e[31m\\n# d"
                            environment:
                              "qe`\\n# f": "qg`\\e[31m"
                        """.getBytes(StandardCharsets.UTF_8),
                "qh`\n# i", new byte[0]));
        String report = Reports.of(Comparison.of(nothing, tree), format, false);

        assertThat(report).doesNotContain("\u001b", "qa`", "qc`", "qe`", "qg`", "qh`");
        assertThat(report.lines()).noneMatch(line -> line.startsWith("# "));
    }

    @Test
    void thereAreEnough() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(45);
    }
}
