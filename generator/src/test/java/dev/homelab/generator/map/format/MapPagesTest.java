package dev.homelab.generator.map.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.generator.map.HomelabMap;
import dev.homelab.generator.map.SampleHomelab;
import dev.homelab.generator.model.Model;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pages as they are written into the tree. */
class MapPagesTest {
    private static final Map<String, String> PAGES = MapPages.of(HomelabMap.of(Model.of(SampleHomelab.declare())));

    @Test
    void eachStackHasAPageBesideItsFiles() {
        assertThat(PAGES.keySet()).containsExactly(
                "README.md", "00-in/docs/README.md", "01-data/docs/README.md", "02-apps/docs/README.md", "docs/homelab.html");
    }

    @Test
    void theOverviewDrawsStacksAndWhatConnectsThem() {
        assertThat(PAGES.get("README.md")).contains("""
                ```mermaid
                flowchart LR
                  stack_way_in[["way-in<br/>1 service"]]
                  stack_data[["data<br/>4 services"]]
                  stack_apps[["apps<br/>1 service"]]
                  stack_way_in ==>|"shop"| stack_apps
                  stack_apps -->|"db, migration,<br/>models"| stack_data
                ```
                """);
    }

    @Test
    void aStackIsDrawnWithItsNeighbours() {
        assertThat(PAGES.get("02-apps/docs/README.md")).contains("""
                flowchart LR
                  browser(("browser"))
                  subgraph in_apps["apps"]
                    s_shop["shop<br/>:8080"]
                  end
                  subgraph in_data["data"]
                    s_db[("db<br/>:5432")]
                    s_migration(["migration"])
                    s_models["models<br/>:11434<br/>cpu, gpu"]
                  end
                  browser ==>|"shop"| s_shop
                  s_shop --> s_db
                  s_shop -->|"ended"| s_migration
                  s_shop -.-> s_models
                """);
    }

    @Test
    void tablesLineUpAndKeepTheirColumnsWhateverACellHolds() {
        assertThat(PAGES.get("02-apps/docs/README.md")).contains("""
                | Setting    | Default | Used by | What for |
                |------------|---------|---------|----------|
                | `GREETING` | `hello` | `shop`  | What visitors read \\| first. |
                """);
    }

    @Test
    void noNameBecomesAnotherInADiagram() {
        List<String> names = List.of("a-b", "a_b", "a.b", "aZb", "end", "aZ005fb");

        assertThat(names.stream().map(Mermaid::id)).doesNotHaveDuplicates().allMatch(id -> id.matches("[A-Za-z0-9_]+"));
    }

    @Test
    void theSameHomelabGivesTheSamePages() {
        assertThat(MapPages.of(HomelabMap.of(Model.of(SampleHomelab.declare())))).isEqualTo(PAGES);
    }
}
