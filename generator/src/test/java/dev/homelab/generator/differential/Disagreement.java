package dev.homelab.generator.differential;

import dev.homelab.generator.finding.Finding;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A homelab that Compose refuses and that we have no fitting finding for.
 *
 * @param sample the homelab
 * @param world how Compose was called
 * @param refusal what it said
 */
record Disagreement(Sample sample, World world, String refusal) {

    @Override
    public String toString() {
        return """

                ---- seed %d: %s; %s
                Compose: %s
                Ours: %s
                %s""".formatted(
                sample.seed(), sample.mistakes(), world, refusal,
                sample.findings().stream().map(Finding::message).collect(Collectors.joining("; ", "[", "]")),
                sample.files().entrySet().stream()
                        .filter(file -> file.getKey().endsWith(".yml"))
                        .map(Disagreement::text)
                        .collect(Collectors.joining()));
    }

    private static String text(Map.Entry<String, String> file) {
        return "# " + file.getKey() + "\n" + file.getValue().lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
