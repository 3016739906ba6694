package dev.homelab.dsl;

import dev.homelab.dsl.origin.Origin;
import java.util.List;

/**
 * A {@code docker-compose.yml} of a stack: an application at its place in the tree.
 *
 * @param directory where it lies, from the root of the tree
 * @param title what it holds, for its header
 * @param application what it says
 * @param suppressions findings that are accepted in it
 * @param origin the line that declared it
 */
public record ComposeFile(
        TreePath directory, String title, Application application, List<Suppression> suppressions, Origin origin) {
    public ComposeFile {
        suppressions = Lists.copy(suppressions);
    }

    /** A file in a directory. */
    public static ComposeFile in(String directory, String title, Service... services) {
        return in(directory, title, Application.of(services));
    }

    /** A file in a directory. */
    public static ComposeFile in(String directory, String title, Application application) {
        return new ComposeFile(new TreePath(directory), title, application, List.of(), Origin.here());
    }

    /** The same file, in which findings of a rule are accepted, for a reason that is one sentence. */
    public ComposeFile suppress(String rule, String reason) {
        return new ComposeFile(
                directory, title, application, Lists.plus(suppressions, Suppression.of(rule, reason)), origin);
    }

    /** The path of the file. */
    public TreePath path() {
        return new TreePath(directory.fromRoot() + "/docker-compose.yml");
    }

    /** Its services, in the order in which they are written. */
    public List<Service> services() {
        return application.services();
    }

    /** The named volumes of the file, each once, in the order of their first use. */
    public List<Volume> volumes() {
        return application.volumes();
    }
}
