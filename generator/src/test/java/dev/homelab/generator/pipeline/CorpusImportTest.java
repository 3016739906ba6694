package dev.homelab.generator.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.homelab.dsl.Application;
import dev.homelab.dsl.compose.ComposeFileAttributes;
import dev.homelab.dsl.text.Sites;
import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.tree.Sequence;
import dev.homelab.dsl.tree.Tagged;
import dev.homelab.generator.javasource.CompiledSource;
import dev.homelab.generator.javasource.SourceRequest;
import dev.homelab.generator.load.ComposeLoader;
import dev.homelab.generator.render.ApplicationRenderer;
import dev.homelab.generator.schema.ComposeSchema;
import dev.homelab.generator.yaml.YamlReader;
import dev.homelab.generator.yaml.YamlWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Compose files that others wrote become Java that compiles, says the same, and stays what it is when imported again. */
class CorpusImportTest {
    private static final Path CORPUS = Path.of("../../shared/corpus/valid");
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final double WANTED = 0.99;
    private static final ComposeLoader LOADER = new ComposeLoader(ComposeSchema.load());

    @TempDir
    Path directory;

    /** A file of the corpus. */
    private record Case(String name, Path file) {
        String className() {
            return "Case" + name.replaceAll("\\D.*", "");
        }

        JavaImport imported(byte[] content) {
            return JavaImport.of(Map.of(name, content), SourceRequest.of("corpus", className()), LOADER);
        }
    }

    private static List<Case> cases() throws IOException {
        if (!Files.isDirectory(CORPUS)) {
            if (System.getenv("HOMELAB_REQUIRE_TOOLS") != null) {
                fail("the corpus is required here and missing");
            }
            abort("the corpus is not here");
        }
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> directories = Files.list(CORPUS)) {
            for (Path each : directories.sorted().toList()) {
                String main = JsonMapper.shared().readTree(Files.readString(each.resolve("case.json"))).get("main").asString();
                cases.add(new Case(each.getFileName().toString(), each.resolve("src").resolve(main)));
            }
        }
        return cases;
    }

    @Test
    void theCorpusBecomesJava() throws IOException {
        List<Case> cases = cases();
        Map<Case, String> imported = new LinkedHashMap<>();
        List<String> failures = new ArrayList<>();
        for (Case each : cases) {
            JavaImport result = each.imported(Files.readAllBytes(each.file()));
            result.source().ifPresentOrElse(
                    source -> imported.put(each, source),
                    () -> failures.add(each.name() + " is not imported: " + result.findings().all().get(0).message()));
        }
        Map<String, String> sources = new TreeMap<>();
        imported.forEach((each, source) -> sources.put("corpus." + each.className(), source));
        int equal = 0;
        int idempotent = 0;
        long nanos = 0;
        try (CompiledSource compiled = CompiledSource.of(sources, directory)) {
            for (Map.Entry<Case, String> each : imported.entrySet()) {
                Application application = compiled.declare("corpus." + each.getKey().className());
                Mapping document = ApplicationRenderer.alone(application);
                equal += same(each.getKey(), document, failures) ? 1 : 0;
                long start = CLOCK.getCurrentThreadCpuTime();
                idempotent += again(each.getKey(), application, document, each.getValue(), failures) ? 1 : 0;
                nanos += CLOCK.getCurrentThreadCpuTime() - start;
            }
        }
        System.out.printf("Import: %d of %d imported, %d compiled, %d equal, %d idempotent; %.0f files a second of processor time%n",
                imported.size(), cases.size(), imported.size(), equal, idempotent, imported.size() * 1e9 / nanos);
        failures.forEach(failure -> System.out.println("Import: " + failure));
        assertThat(equal).isGreaterThanOrEqualTo((int) Math.ceil(WANTED * cases.size()));
        assertThat(equal).isEqualTo(imported.size());
        assertThat(idempotent).isEqualTo(imported.size());
    }

    private static boolean same(Case each, Mapping document, List<String> failures) throws IOException {
        ComposeFileAttributes model =
                LOADER.load(YamlReader.read(each.name(), Files.readAllBytes(each.file()))).model().orElseThrow();
        Object expected = plain(model.toMapping(Sites.COMPOSE_NOTATION));
        boolean same = plain(document).equals(expected);
        if (!same) {
            failures.add(each.name() + " differs");
        }
        return same;
    }

    private static boolean again(
            Case each, Application application, Mapping document, String source, List<String> failures) {
        String text = YamlWriter.write(document, application.header().lines().toList());
        boolean same = each.imported(text.getBytes(StandardCharsets.UTF_8)).source().filter(source::equals).isPresent();
        if (!same) {
            failures.add(each.name() + " is not idempotent");
        }
        return same;
    }

    /** A tree without the order of keys, comments and the notation of numbers. */
    private static Object plain(Node node) {
        if (node instanceof Mapping mapping) {
            Map<String, Object> entries = new TreeMap<>();
            mapping.entries().forEach(entry -> entries.put(entry.key(), plain(entry.value())));
            return entries;
        }
        if (node instanceof Sequence sequence) {
            return sequence.nodes().stream().map(CorpusImportTest::plain).toList();
        }
        if (node instanceof Tagged tagged) {
            return tagged.tag() + " " + plain(tagged.value());
        }
        return node instanceof Scalar.Num number ? numeric(number) : node;
    }

    private static Object numeric(Scalar.Num number) {
        try {
            return new BigDecimal(number.text()).stripTrailingZeros();
        } catch (NumberFormatException e) {
            return number;
        }
    }
}
