package dev.homelab.generator.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.dsl.Application;
import dev.homelab.generator.javasource.CompiledSource;
import dev.homelab.generator.javasource.SourceRequest;
import dev.homelab.generator.load.ComposeLoader;
import dev.homelab.generator.render.ApplicationRenderer;
import dev.homelab.generator.schema.ComposeSchema;
import dev.homelab.generator.yaml.YamlWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Compose file becomes the class that an author would have written, and the class yields the file. */
class JavaImportTest {
    private static final SourceRequest REQUEST = SourceRequest.of("example", "Shop");

    private static final ComposeLoader LOADER = new ComposeLoader(ComposeSchema.load());

    @TempDir
    Path directory;

    private static JavaImport imported(String yaml, SourceRequest request) {
        return JavaImport.of(Map.of("compose.yaml", yaml.getBytes(StandardCharsets.UTF_8)), request, LOADER);
    }

    private static String source(String yaml) {
        JavaImport imported = imported(yaml, REQUEST);
        assertThat(imported.findings().all()).isEmpty();
        return imported.source().orElseThrow();
    }

    /** The file that the class writes. */
    private String written(String source) throws IOException {
        try (CompiledSource compiled = CompiledSource.of(Map.of("example.Shop", source), directory)) {
            Application application = compiled.declare("example.Shop");
            return YamlWriter.write(ApplicationRenderer.alone(application), application.header().lines().toList());
        }
    }

    @Test
    void aFileBecomesADeclaration() throws IOException {
        String yaml = """
                # The shop on one host.

                name: shop

                services:
                  # Shows what there is to buy.
                  web:
                    image: registry.example/web:${VERSION:-1.2}
                    depends_on:
                      db:
                        condition: service_healthy
                    environment:
                      # In seconds.
                      TIMEOUT: "30"
                      DATABASE_URL: postgres://shop:${DB_PASSWORD:?set it}@db/shop
                      PRICE: 5$$
                    networks:
                      - front
                      - back
                    ports:
                      - 127.0.0.1:${WEB_PORT}:8080
                    volumes:
                      - ./static:/srv:ro
                    mem_limit: 512m
                    restart: unless-stopped
                    logging:
                      driver: local
                      options:
                        max-size: 10m

                  db:
                    image: postgres:17
                    container_name: shop-db
                    environment:
                      POSTGRES_PASSWORD: ${DB_PASSWORD:?set it}
                    networks:
                      - back
                    volumes:
                      - data:/var/lib/postgresql/data
                    healthcheck:
                      test: pg_isready
                      interval: 30s
                      timeout: 5s
                      retries: 3
                      start_period: 1m
                    restart: unless-stopped
                    logging:
                      driver: local
                      options:
                        max-size: 10m

                networks:
                  back:
                    internal: true
                  front: {}

                volumes:
                  data: {}

                x-logging:
                  driver: local
                  options:
                    max-size: 10m
                """;

        String source = source(yaml);

        assertThat(source.substring(source.indexOf("public final class"))).isEqualTo("""
                public final class Shop {
                    public static final ServiceId WEB = id("web").withoutContainerName();
                    public static final ServiceId DB = id("db").container("shop-db");

                    public static final Variable DB_PASSWORD = variable("DB_PASSWORD").required("set it");
                    public static final Variable VERSION = setting("VERSION", "1.2");
                    public static final Variable WEB_PORT = variable("WEB_PORT");

                    public static final Volume DATA = volume("data");

                    public static final Network BACK = network("back", NetworkAttributes.builder().internal(true).build());
                    public static final Network FRONT = network("front");

                    public static final Logging LOGGING = Logging.builder().driver("local").option("max-size", "10m").build();

                    private Shop() {}

                    public static Application declare() {
                        return application()
                                .header("The shop on one host.")
                                .name("shop")
                                .extension("x-logging", LOGGING)
                                .services(web(), db())
                                .build();
                    }

                    public static Service.Builder web() {
                        return service(WEB, image(text("registry.example/web:{}", VERSION)))
                                .comment("Shows what there is to buy.")
                                .dependsOn(healthy(DB))
                                .environment("TIMEOUT", "30")
                                .because("In seconds.")
                                .environment("DATABASE_URL", text("postgres://shop:{}@db/shop", DB_PASSWORD))
                                .environment("PRICE", "5$")
                                .networks(FRONT)
                                .networks(BACK)
                                .port(Ports.on("127.0.0.1", Ports.publish(WEB_PORT, 8080)))
                                .mount(Mounts.readOnly(Mounts.bind("./static", "/srv")))
                                .memLimit(ByteSize.of("512m"))
                                .restart(Restart.UNLESS_STOPPED)
                                .logging(LOGGING);
                    }

                    public static Service.Builder db() {
                        return service(DB, image("postgres:17"))
                                .environment("POSTGRES_PASSWORD", DB_PASSWORD)
                                .networks(BACK)
                                .mount(DATA.at("/var/lib/postgresql/data"))
                                .healthcheck(Health.shell("pg_isready").within(seconds(5)).startingWithin(minutes(1)))
                                .restart(Restart.UNLESS_STOPPED)
                                .logging(LOGGING);
                    }
                }
                """);
        assertThat(written(source)).isEqualTo(yaml.replace("  back:\n    internal: true\n  front: {}\n",
                "  front: {}\n  back:\n    internal: true\n"));
    }

    @Test
    void whatServicesRepeatIsATraitNamedAfterItsBlock() throws IOException {
        String yaml = """
                x-common: &common
                  restart: always
                  init: true
                  environment: &environment
                    TZ: UTC
                    LANG: C.UTF-8

                services:
                  one:
                    <<: *common
                    image: example/one:1
                  two:
                    <<: *common
                    image: example/two:1
                    environment:
                      <<: *environment
                      EXTRA: "1"
                """;

        String source = source(yaml);

        assertThat(source)
                .contains("""
                        return service(TWO, image("example/two:1"))
                                        .with(common())
                                        .environment("EXTRA", "1");
                        """.strip())
                .contains("application()\n                .block(\"x-common\", common())")
                .contains("""
                            private static Trait common() {
                                return service -> service
                                        .init(true)
                                        .environment("TZ", "UTC")
                                        .environment("LANG", "C.UTF-8")
                                        .restart(Restart.ALWAYS);
                            }
                        """);
        assertThat(source(written(source))).isEqualTo(source);
    }

    @Test
    void everyFormOfInterpolationSurvives() throws IOException {
        List<String> forms = List.of(
                "$A", "${A}", "${A-b}", "${A:-b}", "${A:-}", "${A?c}", "${A:?c}", "${A:?}", "${A+d}", "${A:+d}",
                "${A:-${B:-c}}", "${A:-${B}-$C}", "${A:?costs $$5}", "$$A", "$${A}", "x$A-${B}{}y", "{}${A}{}");
        StringBuilder yaml = new StringBuilder("services:\n  web:\n    image: example/web:1\n    environment:\n");
        forms.forEach(form -> yaml.append("      V%d: '%s'\n".formatted(forms.indexOf(form), form)));

        String source = source(yaml.toString());
        String written = written(source);

        forms.forEach(form -> assertThat(written.replaceAll("[\"']", "")).contains("V%d: %s\n".formatted(forms.indexOf(form), form)));
        assertThat(source(written)).isEqualTo(source);
    }

    @Test
    void noTextBecomesCode() throws IOException {
        String yaml = """
                # */ class Injected {} /* \\u000a */
                services:
                  class:
                    image: example/a:1
                    # \\u002a\\u002f } static { System.exit(3); }
                    environment:
                      "\\u0022 + System.exit(3) + \\u0022": "\\\\u000a\\" + boom() + \\""
                      MARK: "\\u202e\\u0000\\u2028"
                  1a:
                    image: example/b:1
                    labels:
                      - "a=\\\\u0022"
                  image:
                    image: example/c:1
                  a-b:
                    image: example/d:1
                  a_b:
                    image: example/e:1
                  hashCode:
                    image: example/f:1
                """;

        String source = source(yaml);

        assertThat(source)
                .contains("ServiceId CLASS = ", "ServiceId SERVICE_1A = ", "ServiceId A_B = ", "ServiceId A_B_SERVICE = ")
                .contains("Builder classService()", "Builder service1a()", "Builder imageService()", "Builder hashCodeService()")
                .doesNotContain("\u202e")
                .doesNotContain("\u0000");
        assertThat(source(written(source))).isEqualTo(source);
    }

    @Test
    void aLongServiceIsSplitAndALongTextToo() throws IOException {
        StringBuilder yaml = new StringBuilder("services:\n  web:\n    image: example/web:1\n    environment:\n");
        for (int i = 0; i < 500; i++) {
            yaml.append("      VARIABLE_").append(i).append(": value ").append(i).append('\n');
        }
        yaml.append("      LONG: ").append("é".repeat(70_000)).append('\n');

        String source = source(yaml.toString());

        assertThat(written(source)).contains("VARIABLE_499: value 499", "é".repeat(70_000));
    }

    @Test
    void aDeepTreeIsSplit() throws IOException {
        String deep = "{a: ".repeat(300) + "end" + "}".repeat(300);

        String source = source("services:\n  web:\n    image: example/web:1\nx-deep: " + deep + "\n");

        assertThat(source).contains("private static Node block()");
        assertThat(written(source)).contains("end");
    }

    @Test
    void whatJavaCannotHoldIsAFinding() {
        StringBuilder yaml = new StringBuilder("services:\n  web:\n    image: example/web:1\n    command:\n");
        for (int i = 0; i < 7000; i++) {
            yaml.append("      - word").append(i).append('\n');
        }

        JavaImport imported = imported(yaml.toString(), REQUEST);

        assertThat(imported.source()).isEmpty();
        assertThat(imported.findings().all()).singleElement().satisfies(finding ->
                assertThat(finding.message()).startsWith("One part of the file has ").endsWith("a method holds 6000."));
    }

    @Test
    void aMistakeIsAFindingWithItsLine() {
        JavaImport imported = imported("services:\n  web:\n    image: example/web:1\n    mem_limit: much\n", REQUEST);

        assertThat(imported.source()).isEmpty();
        assertThat(imported.findings().all()).singleElement().satisfies(finding -> {
            assertThat(finding.message()).isEqualTo("Found `much`.");
            assertThat(finding.origin().orElseThrow()).hasToString("compose.yaml:4:16");
        });
    }

    @Test
    void aFileIsMergedOverThoseBeforeIt() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("compose.yaml", "services:\n  web:\n    image: example/web:1\n    cap_add: [CHOWN]\n".getBytes(StandardCharsets.UTF_8));
        files.put("override.yaml", "services:\n  web:\n    image: example/web:2\n    cap_add: [KILL]\n".getBytes(StandardCharsets.UTF_8));

        assertThat(JavaImport.of(files, REQUEST, LOADER).source().orElseThrow())
                .contains("service(WEB, image(\"example/web:2\"))", ".capAdd(\"CHOWN\", \"KILL\")");
    }

    @Test
    void whatNoDeclarationWouldSayIsReadFromATree() throws IOException {
        String yaml = """
                services:
                  web:
                    image: example/web:1
                    restart: sometimes
                    mem_limit: 1.5
                    ports:
                      - target: 70000
                        published: abc
                    networks:
                      default: {}
                    volumes: !reset null
                """;

        String source = source(yaml);

        assertThat(source).contains("Codecs.RESTART.read(", "Codecs.BYTE_SIZE.read(", "Port.CODEC.read(", "new Tagged(");
        assertThat(written(source)).contains(
                "restart: sometimes", "mem_limit: 1.5", "target: \"70000\"", "default: {}", "volumes: !reset");
    }

    @Test
    void commentsCanBeLeftOut() {
        String yaml = "# Top.\n\nservices:\n  # Above.\n  web:\n    image: example/web:1 # Behind.\n";

        assertThat(imported(yaml, REQUEST.withoutComments()).source().orElseThrow())
                .doesNotContain("Top").doesNotContain("Above").doesNotContain("Behind");
    }
}
