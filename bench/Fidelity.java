import dev.homelab.generator.load.ComposeLoader;
import dev.homelab.generator.rewrite.Rewriting;
import dev.homelab.generator.schema.ComposeSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rewrites every file of a corpus, asks `docker compose config` what ours means, and holds it against what the original
 * means, which the corpus says. Arguments: the corpus, a directory for scratch, the page to write, and files with rows and
 * failures of other measurements for it.
 */
public final class Fidelity {
    private static final List<String> COMPOSE = Stream.of(
                    "/usr/libexec/docker/cli-plugins/docker-compose", "/usr/lib/docker/cli-plugins/docker-compose")
            .filter(path -> Files.isExecutable(Path.of(path)))
            .findFirst().map(List::of).orElse(List.of("docker", "compose"));
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "PATH", System.getenv("PATH"), "HOME", "/home/user", "USER", "user", "PWD", "/pwd", "DOCKER_CONFIG", "/nonexistent");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int ROUNDS = 3;

    /** A case of the corpus: a file with those beside it. */
    private record Case(String set, Path directory, JsonNode facts) {
        String name() {
            return directory.getFileName().toString();
        }

        Path main() {
            return directory.resolve("src").resolve(facts.get("main").asString());
        }
    }

    /** What became of a case; without a reason it is equal. */
    private record Outcome(Case of, String reason, boolean idempotent) {}

    private static final ComposeLoader LOADER = new ComposeLoader(ComposeSchema.load());

    private Fidelity() {}

    public static void main(String[] arguments) throws Exception {
        List<Case> cases = new ArrayList<>(cases(Path.of(arguments[0]), "valid"));
        cases.addAll(cases(Path.of(arguments[0]), "synthetic"));
        System.out.printf("%.0f files a second, read and written anew%n", speed(cases));
        ExecutorService compose = Executors.newFixedThreadPool(2);
        List<Future<Outcome>> running = new ArrayList<>();
        for (Case each : cases) {
            running.add(compose.submit(() -> outcome(each, Path.of(arguments[1]))));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Future<Outcome> each : running) {
            outcomes.add(each.get());
        }
        compose.shutdown();
        Files.writeString(
                Path.of(arguments[2]),
                page(outcomes, Files.readString(Path.of(arguments[3])), Files.readString(Path.of(arguments[4]))));
    }

    private static List<Case> cases(Path corpus, String set) throws IOException {
        try (Stream<Path> directories = Files.list(corpus.resolve(set))) {
            return directories.filter(directory -> Files.exists(directory.resolve("case.json")))
                    .sorted()
                    .map(directory -> new Case(set, directory, json(directory.resolve("case.json"))))
                    .toList();
        }
    }

    private static JsonNode json(Path file) {
        return JSON.readTree(file.toFile());
    }

    private static Rewriting rewrite(Path file) {
        try {
            return Rewriting.of(file.getFileName().toString(), Files.readAllBytes(file), LOADER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files a second in the last of several rounds. */
    private static double speed(List<Case> cases) {
        double speed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            cases.forEach(each -> rewrite(each.main()));
            speed = cases.size() * 1e9 / (System.nanoTime() - start);
        }
        return speed;
    }

    private static Outcome outcome(Case of, Path scratch) throws Exception {
        Rewriting rewriting = rewrite(of.main());
        if (rewriting.text().isEmpty()) {
            return new Outcome(of, rewriting.findings().all().get(0).message(), false);
        }
        String rewritten = rewriting.text().get();
        Rewriting again = Rewriting.of(of.name(), rewritten.getBytes(StandardCharsets.UTF_8), LOADER);
        boolean idempotent = again.text().filter(rewritten::equals).isPresent();
        Path work = scratch.resolve(of.set()).resolve(of.name()).resolve("src");
        copy(of.directory().resolve("src"), work);
        Path main = work.resolve(of.facts().get("main").asString());
        Path out = main.resolveSibling(".rewritten.yaml");
        Files.writeString(out, rewritten);
        Said ours = said(of, out, false);
        boolean text = ours.json().has("yaml");
        String reason = difference(ours, text ? said(of, main, false).json() : json(of.directory().resolve("canonical.json")));
        if (reason.isEmpty() && of.facts().has("probe")) {
            // Compose leaves out what no service uses: another file has one that uses it.
            reason = difference(said(of, out, true), said(of, main, true).json());
        }
        return new Outcome(of, reason, idempotent);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    /** What Compose says of a file: what it means, or why it is refused. */
    private record Said(JsonNode json, String refusal) {}

    private static String difference(Said said, JsonNode wanted) {
        if (!said.refusal().isEmpty()) {
            return "Compose says: " + said.refusal().strip().lines().reduce((first, last) -> last).orElse("nothing");
        }
        return said.json().equals(wanted) ? "" : "another meaning";
    }

    private static Said said(Case of, Path file, boolean probed) throws Exception {
        List<String> json = config(of, file, probed, List.of("--format", "json"));
        if (json.get(1).contains("MarshalJSON")) {
            // Compose cannot print build.ssh as JSON.
            return new Said(JSON.valueToTree(Map.of("yaml", config(of, file, probed, List.of()).get(0))), "");
        }
        boolean refused = json.get(0).isEmpty();
        return new Said(refused ? JSON.nullNode() : JSON.readTree(json.get(0)), refused ? json.get(1) : "");
    }

    private static List<String> config(Case of, Path file, boolean probed, List<String> format) throws Exception {
        List<String> command = new ArrayList<>(COMPOSE);
        of.facts().path("runs").path(0).forEach(option -> command.add(option.asString()));
        command.addAll(List.of("-f", file.getFileName().toString()));
        if (probed) {
            command.addAll(List.of("-f", of.directory().resolve("probe.yaml").toAbsolutePath().toString()));
        }
        command.addAll(List.of("config", "--no-path-resolution"));
        command.addAll(format);
        Path err = Files.createTempFile("compose", ".err");
        ProcessBuilder builder = new ProcessBuilder(command).directory(file.getParent().toFile()).redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(ENVIRONMENT);
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        String said = Files.readString(err);
        Files.delete(err);
        return List.of(process.exitValue() == 0 ? out : "", said);
    }

    private static String page(List<Outcome> outcomes, String rows, String failures) {
        StringBuilder page = new StringBuilder("""
                # Fidelity

                What `./stacks rewrite` makes of files that others wrote, judged by `docker compose config` of 2.40.3, what becomes
                of them as Java, and whether our schema says what the reference says. Written by `bench/fidelity`;
                `bench/fidelity --check` fails where a number is smaller than here.

                | Measured | Files | Of them |
                |---|---|---|
                """);
        Map<String, List<Outcome>> sets = outcomes.stream()
                .collect(Collectors.groupingBy(outcome -> outcome.of().set(), () -> new TreeMap<>(), Collectors.toList()));
        row(page, "files of other projects, equal to Compose", sets.get("valid").stream().map(Outcome::reason).toList());
        row(page, "files for each property and form, equal to Compose", sets.get("synthetic").stream().map(Outcome::reason).toList());
        row(page, "files that a second rewrite leaves as they are", outcomes.stream()
                .map(outcome -> outcome.idempotent() ? "" : "no").toList());
        page.append(rows).append("\n## Failures\n\n");
        List<Outcome> failed = outcomes.stream().filter(outcome -> !outcome.reason().isEmpty() || !outcome.idempotent()).toList();
        failed.forEach(outcome -> page.append("- `%s`: %s%n".formatted(outcome.of().name(),
                outcome.reason().isEmpty() ? "a second rewrite changes it" : outcome.reason())));
        page.append(failures);
        return page.append(failed.isEmpty() && failures.isEmpty() ? "None.\n" : "").toString();
    }

    private static void row(StringBuilder page, String what, List<String> reasons) {
        page.append("| %s | %d | %d |%n".formatted(what, reasons.size(), reasons.stream().filter(String::isEmpty).count()));
    }
}
