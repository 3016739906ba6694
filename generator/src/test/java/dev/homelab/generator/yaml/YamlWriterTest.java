package dev.homelab.generator.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.tree.Sequence;
import java.util.List;
import org.junit.jupiter.api.Test;

class YamlWriterTest {

    @Test
    void readsAsIfACarefulPersonHadWrittenIt() {
        Mapping db = Mapping.builder()
                .put("image", "postgres:17")
                .put("command", Sequence.of("sh", "-c", "echo \"$$X\""))
                .put("volumes", new Sequence(List.of(
                        new Sequence.Item(Scalar.of("data:/data"), ""),
                        new Sequence.Item(Mapping.builder().put("type", "bind").put("source", "./a").build(), "Not ours."))))
                .build();
        Mapping services = Mapping.builder()
                .put("db", db, "The database.")
                .put("idle", Mapping.builder().put("image", "busybox:1").put("init", Scalar.of(true)).build())
                .build();

        assertThat(YamlWriter.write(
                        Mapping.builder().put("name", "lab").put("services", services).build(), List.of("Two services.")))
                .isEqualTo("""
                        # Two services.

                        name: lab

                        services:
                          # The database.
                          db:
                            image: postgres:17
                            command: ["sh", "-c", 'echo "$$X"']
                            volumes:
                              - data:/data
                              # Not ours.
                              - type: bind
                                source: ./a

                          idle:
                            image: busybox:1
                            init: true
                        """);
    }

    @Test
    void writesALongCommandWordByWord() {
        String word = "w".repeat(100);

        assertThat(YamlWriter.write(Mapping.builder().put("command", Sequence.of("sh", word)).build(), List.of()))
                .isEqualTo("command:\n  - sh\n  - " + word + "\n");
    }

    @Test
    void wrapsLongComments() {
        String comment = "word ".repeat(40).strip();

        String text = YamlWriter.write(Mapping.builder().put("a", Scalar.of(1), comment).build(), List.of());

        assertThat(text.lines()).allMatch(line -> line.length() <= 100).hasSize(4);
    }

    @Test
    void writesEmptyCollectionsInBrackets() {
        assertThat(YamlWriter.write(
                        Mapping.builder().put("a", Sequence.of(List.of())).put("b", Mapping.builder().build()).build(), List.of()))
                .isEqualTo("a: []\n\nb: {}\n");
    }

    @Test
    void keepsEveryCharacter() {
        assertThat(YamlWriter.write(Mapping.builder()
                        .put("a", "one\r\ntwo").put("b", "\u007f\ufeff\u2028").put("c", "\t'\"").put("d\ne", "\ud83d\ude00").build(), List.of()))
                .isEqualTo("""
                        a: "one\\r\\ntwo"

                        b: "\\x7f\\ufeff\\u2028"

                        c: "\\t'\\""

                        "d\\ne": \ud83d\ude00
                        """);
    }

    @Test
    void startsACollectionInTheLineOfItsDashUnlessACommentStandsAbove() {
        Sequence pair = Sequence.of("a", "b");
        Mapping told = Mapping.builder().put("key", Scalar.none(), "Why.").build();

        assertThat(YamlWriter.write(
                        Mapping.builder().put("list", Sequence.of(List.of(pair, told, Scalar.none()))).build(), List.of()))
                .isEqualTo("""
                        list:
                          - - a
                            - b
                          -
                            # Why.
                            key:
                          -
                        """);
    }
}
