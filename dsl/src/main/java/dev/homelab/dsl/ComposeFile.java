package dev.homelab.dsl;

import dev.homelab.dsl.origin.Origin;
import java.util.List;

/**
 * A {@code docker-compose.yml} of a stack: an application at its place in the tree.
 *
 * @param directory where it lies, from the root of the tree
 * @param title what it holds, for its header
 * @param application what it says
 * @param origin the line that declared it
 */
public record ComposeFile(TreePath directory, String title, Application application, Origin origin) {

    /** A file in a directory. */
    public static ComposeFile in(String directory, String title, Service... services) {
        return in(directory, title, Application.of(services));
    }

    /** A file in a directory. */
    public static ComposeFile in(String directory, String title, Application application) {
        return new ComposeFile(new TreePath(directory), title, application, Origin.here());
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
