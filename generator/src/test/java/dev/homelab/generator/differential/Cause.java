package dev.homelab.generator.differential;

import dev.homelab.generator.finding.Finding;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Why Compose refuses a project, and which of our rules are for it.
 *
 * @param message what Compose says
 * @param rules the rules, one of which has to find something in the homelab
 */
record Cause(Pattern message, List<String> rules) {
    private static final List<Cause> ALL = List.of(
            cause("depends on undefined service|depends on \\S+ which is undefined",
                    "undefined-service", "cross-file-reference", "inactive-dependency",
                    "undefined-profile"),
            cause("dependency cycle detected", "dependency-cycle", "cross-file-reference"),
            cause("refers to undefined network", "undefined-network"),
            cause("refers to undefined volume", "undefined-volume"),
            cause("refers to undefined (build )?secret", "undefined-secret"),
            cause("refers to undefined config", "undefined-config"),
            cause("refers to undefined model", "undefined-model"),
            cause("declares unknown service .* as additional contexts", "cross-file-reference", "inactive-dependency"),
            cause("declares non-buildable service", "broken-build"),
            cause("cannot extend service|Circular reference|open .*: no such file", "raw-extension"),
            cause("Invalid ranges specified for container and host Ports", "port-range"),
            cause("(label|env) file .* not found", "missing-path", "ambiguous-path", "outside-path"),
            cause("container name .* is already in use", "duplicate-container-name", "raw-container-name"),
            cause("can't set container_name", "scaled-container-name"),
            cause("must be greater than or equal to 0|overflows uint", "negative-number"),
            cause("can't set distinct values on", "contradicting-limits"),
            cause("mutually exclusive `network_mode` and `networks`", "exclusive-networks"),
            cause("dockerfile and dockerfile_inline|build.platforms MUST include", "broken-build"),
            cause("neither an image nor a build context", "nothing-to-run"),
            cause("already mounted as", "duplicate-mount-target"),
            cause("missing a mount target|field Source must not be empty", "incomplete-mount", "incomplete-device"),
            cause("\"count\" and \"device_ids\" attributes are exclusive", "device-count-and-ids"),
            cause("develop.watch", "incomplete-watch"),
            cause("invalid interpolation format|required variable .* is missing", "raw-interpolation"),
            cause("time: |invalid suffix|invalid size|failed to cast to expected type|Invalid hostPort|invalid hostPort",
                    "unfit-default", "raw-interpolation"),
            cause("(?s)panic: .*(UlimitsConfig|absContextPath)", "broken-build"),
            cause("depends_on additional properties .* not allowed", "cross-file-reference"),
            cause("additional properties .* not allowed", "schema", "unchecked-key", "newer-attribute"),
            cause("items at .* are equal", "schema", "raw-extension"),
            cause("(?s)panic: .*Normalize", "blank-namespace"),
            cause("validating |unexpected type <nil>", "schema"));

    private static Cause cause(String message, String... rules) {
        return new Cause(Pattern.compile(message), List.of(rules));
    }

    /** Whether one of the findings is about what Compose refuses. */
    static boolean isFound(String refusal, List<Finding> findings) {
        return ALL.stream()
                .filter(cause -> cause.message.matcher(refusal).find())
                .anyMatch(cause -> findings.stream().anyMatch(finding -> cause.rules.contains(finding.rule())));
    }
}
