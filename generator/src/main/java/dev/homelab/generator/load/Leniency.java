package dev.homelab.generator.load;

import dev.homelab.generator.schema.SchemaProblem;
import java.util.List;

/**
 * What the schema forbids and Compose puts right before it looks at the schema: it takes duplicates out of some lists,
 * and carries out {@code include} and {@code extends} without a look at keys that it does not know.
 */
final class Leniency {
    private static final List<String> WITHOUT_DUPLICATES = List.of(
            "cap_add", "cap_drop", "dns", "dns_opt", "dns_search", "expose", "links", "ports", "volumes", "profiles",
            "environment", "labels", "annotations", "sysctls", "tmpfs", "args", "aliases");

    private Leniency() {}

    static boolean forgives(SchemaProblem problem) {
        String path = problem.path();
        boolean carriedOut = path.startsWith("include[") || path.matches("services\\..*\\.extends");
        boolean unknownKey = problem.found().startsWith("the key ");
        return carriedOut && unknownKey
                || problem.isDuplicate() && WITHOUT_DUPLICATES.contains(path.substring(path.lastIndexOf('.') + 1));
    }
}
