package dev.homelab.dsl;

import dev.homelab.dsl.origin.Origin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A {@code docker-compose.yml} of a stack.
 *
 * @param directory where it lies, from the root of the tree
 * @param title what it holds, for its header
 * @param services its services, in the order in which they are written
 * @param origin the line that declared it
 */
public record ComposeFile(TreePath directory, String title, List<Service> services, Origin origin) {
    public ComposeFile {
        services = Collections.unmodifiableList(new ArrayList<>(services));
    }

    /** A file in a directory. */
    public static ComposeFile in(String directory, String title, Service... services) {
        return new ComposeFile(new TreePath(directory), title, List.of(services), Origin.here());
    }

    /** The path of the file. */
    public TreePath path() {
        return new TreePath(directory.fromRoot() + "/docker-compose.yml");
    }

    /** The named volumes that its services mount, each once, in the order of their first use. */
    public List<Volume> volumes() {
        return services.stream().flatMap(service -> service.volumes().stream()).distinct().toList();
    }
}
