package dev.homelab.generator.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.tree.Sequence;
import dev.homelab.dsl.tree.Tagged;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

    private static YamlFile read(String text) {
        return YamlReader.read("compose.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Mapping root(String text) {
        YamlFile file = read(text);
        assertThat(file.findings().all()).isEmpty();
        return (Mapping) file.documents().get(0).root();
    }

    private static Node value(String written) {
        return root("key: " + written + "\n").get("key").orElseThrow();
    }

    @Test
    void keepsTheOrderOfKeysAndTheCommentsOfEntries() {
        assertThat(root("""
                # Behind the key.
                b: 1 # and after it
                a:
                  # Of an item.
                  - x
                  - y
                  # Below the last.
                c: {}
                """).entries())
                .containsExactly(
                        new Mapping.Entry("b", Scalar.of(1), "Behind the key.\nand after it"),
                        new Mapping.Entry("a", new Sequence(
                                List.of(new Sequence.Item(Scalar.of("x"), "Of an item."),
                                        new Sequence.Item(Scalar.of("y"), "")),
                                "Below the last."), ""),
                        new Mapping.Entry("c", Mapping.builder().build(), ""));
    }

    @Test
    void tellsTheHeaderFromTheCommentOfTheFirstKey() {
        YamlFile file = read("# Header.\n#\n# More.\n\n# First.\na: 1\n\n# The end.\n");

        assertThat(file.documents().get(0).header()).containsExactly("Header.", "", "More.");
        assertThat(file.documents().get(0).root()).isEqualTo(
                new Mapping(List.of(new Mapping.Entry("a", Scalar.of(1), "First.")), "The end."));
    }

    @Test
    void takesNoCharacterOfAScalarForAComment() {
        assertThat(root("a: 'x # y'\nb: |  # note\n  # z\n  w\nc: x#y\nd: \"a\n  # b\"\n")).isEqualTo(new Mapping(List.of(
                new Mapping.Entry("a", Scalar.of("x # y"), ""),
                new Mapping.Entry("b", Scalar.of("# z\nw\n"), "note"),
                new Mapping.Entry("c", Scalar.of("x#y"), ""),
                new Mapping.Entry("d", Scalar.of("a # b"), ""))));
    }

    @Test
    void givesACommentToTheServiceItWasTakenOutOf() {
        Mapping services = root("""
                services:
                  a:
                    image: x
                    # ports:
                    #   - 80:80
                  # The second.
                  b:
                    image: y
                """).mapping("services");

        assertThat(services.mapping("a").foot()).isEqualTo("ports:\n  - 80:80");
        assertThat(services.entries().get(1).comment()).isEqualTo("The second.");
    }

    @ParameterizedTest
    @CsvSource({
        "0777, 511", "0o17, 15", "0x1F, 31", "0b11, 3", "1_000, 1000", "09, 9", "-0x10, -16", "+5, 5",
        "18446744073709551615, 18446744073709551615", "1.10, 1.1", "1.0, 1", "1000000.0, 1e+06", "123456.0, 123456",
        "0.00001, 1e-05", ".5, 0.5", "1e3, 1000", "99999999999999999999, 1e+20", ".inf, +Inf", "-0.0, -0", "5e-324, 5e-324",
        "8.41E21, 8.41e+21", "1234567.5, 1.2345675e+06"
    })
    void readsNumbersAsComposePrintsThem(String written, String text) {
        assertThat(value(written)).isInstanceOfSatisfying(Scalar.Num.class, number -> assertThat(number.text()).isEqualTo(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "on", "Off", "y", "22:22", "0o8", "1e400", "0x", "1.2.3", "2020-13-01", "'0777'", "\"true\""})
    void readsEverythingElseAsAString(String written) {
        assertThat(value(written)).isEqualTo(Scalar.of(written.replaceAll("['\"]", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-01-01", "2020-1-2T3:4:5Z", "2020-01-01 10:00:00", "2020-01-01t10:00:00.5+02:00"})
    void readsDates(String written) {
        assertThat(value(written)).isEqualTo(new Scalar.Time(written));
    }

    @ParameterizedTest
    @CsvSource({"~, null", "null, null", "'', null", "True, boolean", "FALSE, boolean", "!!str 5, string", "!foo 5, string",
        "!!float 5, number", "!!int \"5\", number", "! 5, number"})
    void readsWordsAndTags(String written, String kind) {
        assertThat(value(written).kind()).isEqualTo(kind);
    }

    @Test
    void keepsTheTagsThatComposeKnows() {
        assertThat(root("a: !reset null\nb: !override [x]\n")).isEqualTo(Mapping.builder()
                .put("a", new Tagged(Tagged.Tag.RESET, Scalar.none()))
                .put("b", new Tagged(Tagged.Tag.OVERRIDE, Sequence.of("x")))
                .build());
    }

    @Test
    void knowsWhereEverythingStands() {
        YamlFile file = read("a:\n  - b: ü\n    c: 1\n");
        Mapping root = (Mapping) file.documents().get(0).root();
        Mapping item = (Mapping) ((Sequence) root.get("a").orElseThrow()).nodes().get(0);

        assertThat(file.position(root.entries().get(0))).contains(new Position(1, 1));
        assertThat(file.position(item)).contains(new Position(2, 5));
        assertThat(file.position(item.entries().get(1))).contains(new Position(3, 5));
        assertThat(file.origin(item.get("c").orElseThrow())).hasToString("Optional[compose.yaml:3:8]");
    }

    @Test
    void carriesOutMergeKeysAndTellsWhatTheyBrought() {
        YamlFile file = read("x: &base {a: 1, b: 2}\ny: &more {b: 3, c: 4}\nz: {d: 5, <<: [*base, *more], b: 6}\n");
        Mapping root = (Mapping) file.documents().get(0).root();
        Mapping z = root.mapping("z");

        assertThat(z.keys()).containsExactly("d", "a", "c", "b");
        assertThat(z.get("b")).contains(Scalar.of(6));
        assertThat(file.own(z)).extracting(Mapping.Entry::key).containsExactly("d", "b");
        assertThat(file.merged(z)).containsExactly(root.mapping("x"), root.mapping("y"));
        assertThat(file.anchors()).extracting(Anchor::name).containsExactly("base", "more");
        assertThat(file.anchors().get(1).uses()).containsExactly(new Position(3, 23));
        assertThat(file.anchor(root.mapping("x"))).map(Anchor::name).contains("base");
    }

    @Test
    void anAliasIsTheNodeOfItsAnchor() {
        Mapping root = root("a: &x [1]\nb: *x\n");

        assertThat(root.get("b").orElseThrow()).isSameAs(root.get("a").orElseThrow());
    }

    @Test
    void readsSeveralDocuments() {
        YamlFile file = read("# One.\n\na: 1\n# Foot.\n---\n# Two.\nb: 2\n");

        assertThat(file.documents()).hasSize(2);
        assertThat(((Mapping) file.documents().get(0).root()).foot()).isEqualTo("Foot.");
        assertThat(((Mapping) file.documents().get(1).root()).entries().get(0).comment()).isEqualTo("Two.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsEncodingsWithAMark(String charset) {
        byte[] bytes = ("\ufeff" + "a: ü\n").getBytes(java.nio.charset.Charset.forName(charset));

        assertThat(YamlReader.read("a", bytes).documents().get(0).root()).isEqualTo(Mapping.builder().put("a", "ü").build());
    }

    @Test
    void writesWhatItRead() {
        String text = """
                # Header.

                services:
                  # First.
                  a:
                    image: x
                    ports: !override
                      # Web.
                      - "80:80"
                      # - 443:443
                    labels: !reset {}
                    # command: true

                  b:
                    image: z
                # The end.
                """;
        YamlDocument document = read(text).documents().get(0);

        assertThat(YamlWriter.write((Mapping) document.root(), document.header())).isEqualTo(text);
    }
}
