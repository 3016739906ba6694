package dev.homelab.stacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What holds for every file of the tree, read as a stranger would: with another reader of YAML. */
class HygieneTest {
    private static final Path OUT = Path.of("../out");
    private static final Pattern SECRET_NAME =
            Pattern.compile(".*(PASSWORD|SECRET|TOKEN|_KEY|SALT)$|NEO4J_AUTH|ENCRYPTION_KEY|VAULT_ENC_KEY");
    private static final List<String> NO_SECRETS = List.of("GOTRUE_JWT_ADMIN_ROLES", "PASSWORD_HASH");

    private static final Map<String, JsonNode> FILES = new TreeMap<>();
    private static final Map<String, String> TEXTS = new TreeMap<>();

    @BeforeAll
    static void readTheTree() throws IOException {
        YAMLMapper yaml = new YAMLMapper();
        try (Stream<Path> paths = Files.walk(OUT)) {
            for (Path path : paths.filter(file -> file.getFileName().toString().matches("(docker-)?compose.*\\.ya?ml"))
                    .collect(Collectors.toList())) {
                TEXTS.put(OUT.relativize(path).toString(), Files.readString(path));
                FILES.put(OUT.relativize(path).toString(), yaml.readTree(Files.readString(path)));
            }
        }
        assertThat(FILES).hasSizeGreaterThan(15);
    }

    @Test
    void everyImageIsPinned() {
        assertThat(services("docker-compose.yml").stream().map(service -> service.path("image").asString("")))
                .hasSize(50)
                .allMatch(image -> image.matches(".+:[^:/]*\\d[^:/]*|.+@sha256:[0-9a-f]{64}"))
                .noneMatch(image -> image.endsWith(":latest"));
    }

    @Test
    void noFileForEveryDayPublishesAPort() {
        assertThat(services("docker-compose.yml")).noneMatch(service -> service.has("ports"));
    }

    @Test
    void everyPublishedPortIsOnTheLoopbackAddress() {
        List<String> ports = new ArrayList<>();
        services("private").forEach(service -> service.path("ports").forEach(port -> ports.add(port.asString())));

        assertThat(ports).hasSizeGreaterThan(30).allMatch(port -> port.matches("127\\.0\\.0\\.1:\\d+:\\d+"));
    }

    @Test
    void everyServiceHasAHealthCheckOrAReasonAboveIt() {
        FILES.forEach((path, file) -> {
            if (path.endsWith("/docker-compose.yml")) {
                file.path("services").properties().forEach(service -> assertThat(
                                service.getValue().has("healthcheck") || hasReason(TEXTS.get(path), service.getKey()))
                        .as(path + " " + service.getKey())
                        .isTrue());
            }
        });
    }

    private static boolean hasReason(String text, String service) {
        return Pattern.compile("# No health check: .+\\n  " + Pattern.quote(service) + ":\\n").matcher(text).find();
    }

    @Test
    void everySecretIsAskedForAndNoneHasADefault() {
        List<String> secrets = new ArrayList<>();
        services("docker-compose.yml").forEach(service -> service.path("environment").properties().forEach(entry -> {
            if (SECRET_NAME.matcher(entry.getKey()).matches() && !NO_SECRETS.contains(entry.getKey())) {
                secrets.add(entry.getKey() + "=" + entry.getValue().asString());
            }
        }));

        assertThat(secrets).hasSizeGreaterThan(60).allMatch(secret -> secret.matches(
                ".*\\$\\{[A-Z0-9_]+:\\?run ./init-env.sh}.*|[A-Z0-9_]+=\\$\\{[A-Z0-9_]+:-}"));
    }

    private static List<JsonNode> services(String fileName) {
        return FILES.entrySet().stream()
                .filter(file -> file.getKey().contains(fileName))
                .flatMap(file -> file.getValue().path("services").valueStream())
                .toList();
    }
}
