package dev.homelab.generator.map.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.generator.map.HomelabMap;
import dev.homelab.generator.map.SampleHomelab;
import dev.homelab.generator.model.Model;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The diagrams that the command prints. */
class MapGraphsTest {
    private final HomelabMap map = HomelabMap.of(Model.of(SampleHomelab.declare()));

    @Test
    void theSameGraphInTheNotationOfGraphviz() {
        assertThat(new MapGraphs(map, MapGraphs.Notation.DOT).stack(map.stacks().get(2))).isEqualTo("""
                digraph homelab {
                  rankdir=LR;
                  fontname="Helvetica";
                  node [shape=box, fontname="Helvetica", fontsize=11];
                  edge [fontname="Helvetica", fontsize=9, arrowsize=0.7];
                  "browser" [label="browser", shape=circle];
                  subgraph "cluster-in-apps" {
                    label="apps";
                    style=rounded;
                    "s-shop" [label="shop\\n:8080"];
                  }
                  subgraph "cluster-in-data" {
                    label="data";
                    style=rounded;
                    "s-db" [label="db\\n:5432", shape=cylinder];
                    "s-migration" [label="migration", style=rounded];
                    "s-models" [label="models\\n:11434\\ncpu, gpu"];
                  }
                  "browser" -> "s-shop" [style=bold, label="shop"];
                  "s-shop" -> "s-db" [style=solid];
                  "s-shop" -> "s-migration" [style=solid, label="ended"];
                  "s-shop" -> "s-models" [style=dotted];
                }
                """);
    }

    @Test
    void theWholeHomelabHasAFrameForEachStack() {
        assertThat(new MapGraphs(map, MapGraphs.Notation.MERMAID).whole())
                .contains("subgraph in_way_in[\"way-in\"]", "subgraph in_data[\"data\"]", "s_caddy ==>|\"shop\"| s_shop");
    }

    @Test
    void quotesAndAnglesInALabelAreText() {
        Graph graph = new Graph(
                List.of(new Graph.Cluster("", "", List.of(new Graph.Vertex("a", List.of("say \"<hi>\" \\"), Graph.Kind.SERVICE)))),
                List.of());

        assertThat(Mermaid.write(graph)).contains("a[\"say #quot;#lt;hi#gt;#quot; \\\"]");
        assertThat(Dot.write(graph)).contains("[label=\"say \\\"<hi>\\\" \\\\\"]");
    }
}
