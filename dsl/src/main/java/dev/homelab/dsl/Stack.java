package dev.homelab.dsl;

import dev.homelab.dsl.origin.Origin;
import dev.homelab.dsl.value.IllegalValueException;
import java.util.List;

/**
 * A part of the homelab that is started and stopped as one Compose project.
 *
 * @param name what the operator calls it
 * @param project the name of the Compose project
 * @param purpose one sentence on what it is for
 * @param files its Compose files, in the order of {@code -f}
 * @param suppressions findings that are accepted in it
 * @param origin the line that declared it
 */
public record Stack(
        String name,
        String project,
        String purpose,
        List<ComposeFile> files,
        List<Suppression> suppressions,
        Origin origin) {
    public Stack {
        if (!project.matches("[a-z0-9][a-z0-9_-]*")) {
            throw new IllegalValueException(project, "a project name of lower-case letters, digits and `_-`");
        }
        files = Lists.copy(files);
        suppressions = Lists.copy(suppressions);
    }

    /** A stack without files. */
    static Stack named(String name) {
        return new Stack(name, name, "", List.of(), List.of(), Origin.here());
    }

    /** The same stack as a Compose project of another name. */
    public Stack project(String projectName) {
        return new Stack(name, projectName, purpose, files, suppressions, origin);
    }

    /** The same stack with a sentence on what it is for. */
    public Stack purpose(String sentence) {
        return new Stack(name, project, sentence, files, suppressions, origin);
    }

    /** The same stack with these files. */
    public Stack files(ComposeFile... composeFiles) {
        return new Stack(name, project, purpose, List.of(composeFiles), suppressions, origin);
    }

    /** The same stack, in which findings of a rule are accepted, for a reason that is one sentence. */
    public Stack suppress(String rule, String reason) {
        return new Stack(
                name, project, purpose, files, Lists.plus(suppressions, Suppression.of(rule, reason)), origin);
    }

    /** All services of all files. */
    public List<Service> services() {
        return files.stream().flatMap(file -> file.services().stream()).toList();
    }
}
