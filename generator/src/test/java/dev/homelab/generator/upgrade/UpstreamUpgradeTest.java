package dev.homelab.generator.upgrade;

import static dev.homelab.dsl.Compose.application;
import static dev.homelab.dsl.Compose.homelab;
import static dev.homelab.dsl.Compose.id;
import static dev.homelab.dsl.Compose.image;
import static dev.homelab.dsl.Compose.service;
import static dev.homelab.dsl.Compose.stack;
import static dev.homelab.dsl.Compose.variable;
import static dev.homelab.dsl.Compose.volume;
import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.dsl.Application;
import dev.homelab.dsl.ComposeFile;
import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Upstream;
import dev.homelab.dsl.text.Text;
import dev.homelab.generator.load.ComposeLoader;
import dev.homelab.generator.schema.ComposeSchema;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A new revision of upstream: what changed, and what it means for a homelab that builds on the old one. */
class UpstreamUpgradeTest {
    private static final ComposeLoader LOADER = new ComposeLoader(ComposeSchema.load());

    /** What the homelab gives for the variables of the old revision. */
    @SuppressWarnings("unused") // found by their names
    private static final class Given {
        Text password() {
            return Text.of("p");
        }

        Text tenant() {
            return Text.of("t");
        }
    }

    private static Application old() {
        return application()
                .name("shop")
                .services(
                        service(id("db"), image("postgres:15.8"))
                                .environment("POSTGRES_PASSWORD", variable("PASSWORD"))
                                .mount(volume("data").at("/var/lib/postgresql/data")),
                        service(id("web"), image("example/web:1")).environment("TENANT", variable("TENANT")))
                .build();
    }

    private static final Upstream UPSTREAM = new Upstream(
            "shop", List.of("compose.yml"), "src", "example.ShopUpstream", "1", UpstreamUpgradeTest::old, Given.class);

    private static UpstreamUpgrade upgrade(String... files) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (String file : files) {
            contents.put("file" + contents.size() + ".yml", file.getBytes(StandardCharsets.UTF_8));
        }
        return UpstreamUpgrade.of(UPSTREAM, contents, "2", Optional.of(here()), LOADER);
    }

    private static Homelab here() {
        return homelab("lab").stacks(stack("shop").files(ComposeFile.in("shop", "Shop",
                service(id("db"), image("postgres:17.6")).build())));
    }

    private static final String NEW = """
            name: shop
            services:
              db:
                image: postgres:17.5
                container_name: db
                environment:
                  POSTGRES_PASSWORD: ${PASSWORD}
                volumes:
                  - data:/var/lib/postgresql/data
              web:
                image: example/web:2
                container_name: web
                environment:
                  TENANT: ${TENANT_ID}
              worker:
                image: example/worker:1
            volumes:
              data: {}
              spare: {}
            """;

    @Test
    void theReportSaysWhatChangedAndWhatItMeans() {
        UpstreamUpgrade upgrade = upgrade(NEW);

        assertThat(upgrade.report()).isEqualTo("""
                Upstream `shop`: from 1 to 2.

                Images
                  db: postgres:15.8 -> postgres:17.5
                  web: example/web:1 -> example/web:2

                Services
                  + worker

                Variables
                  + TENANT_ID
                  - TENANT

                Volumes
                  + spare

                Other changes
                  web: Environment variable `TENANT` changes from `${TENANT}` to `${TENANT_ID}`.

                What it means here
                  `TENANT_ID` is new and has no value here: override `tenantId()` in `Given`, or leave it to the operator.
                  Danger: PostgreSQL 17 does not read the data of PostgreSQL 15: dump it with the old image and load it with the new one, or migrate it.
                  `db` runs postgres:17.6 here, where upstream has postgres:17.5.
                """);
    }

    @Test
    void aValueThatUpstreamNoLongerTakesIsAFindingThatNamesBothSides() {
        assertThat(upgrade(NEW).findings().all()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("stale-customisation");
            assertThat(finding.message()).isEqualTo(
                    "`Given.tenant()` gives a value for `TENANT`, which `ShopUpstream` of 2 no longer takes.");
            assertThat(finding.fix()).contains("`TENANT_ID`");
        });
    }

    @Test
    void theClassTakesItsVariablesFromItsCaller() {
        assertThat(upgrade(NEW).source().orElseThrow())
                .startsWith("// Imported from upstream. Do not edit; run `./stacks upgrade shop`.")
                .contains(
                        "public static final String REVISION = \"2\";",
                        "public ShopUpstream(Variables variables)",
                        "public Service.Builder worker()",
                        ".environment(\"POSTGRES_PASSWORD\", variables.password())",
                        "default Text password() {");
    }

    @Test
    void anOverlayIsMergedOverTheFile() {
        assertThat(upgrade(NEW, "services:\n  web:\n    image: example/web:3\n").report())
                .contains("web: example/web:1 -> example/web:3");
    }

    @Test
    void aFileWithAMistakeYieldsNoClass() {
        UpstreamUpgrade upgrade = upgrade(NEW, "services:\n  web:\n    mem_limit: much\n");

        assertThat(upgrade.source()).isEmpty();
        assertThat(upgrade.findings().all()).singleElement()
                .satisfies(finding -> assertThat(finding.origin().orElseThrow()).hasToString("file1.yml:3:16"));
    }

    @Test
    void theSameRevisionChangesNothing() {
        assertThat(upgrade("""
                name: shop
                services:
                  db:
                    image: postgres:15.8
                    container_name: db
                    environment:
                      POSTGRES_PASSWORD: ${PASSWORD}
                    volumes:
                      - data:/var/lib/postgresql/data
                  web:
                    image: example/web:1
                    container_name: web
                    environment:
                      TENANT: ${TENANT}
                volumes:
                  data: {}
                """).report()).doesNotContain("Images", "Services", "Variables", "Volumes", "Other changes");
    }
}
