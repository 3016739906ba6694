package dev.homelab.generator.map;

import dev.homelab.dsl.origin.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A service on the map.
 *
 * @param name its key under {@code services}, which no other service of the homelab has
 * @param host the name it answers to on the shared network
 * @param stack its stack
 * @param file its Compose file, from the root of the tree
 * @param declared the line that declared it
 * @param purpose what is written above it
 * @param image what it runs
 * @param oneShot whether it does one thing and ends
 * @param profiles the profiles it runs with; none for a service that always runs
 * @param family for one of several variants: who they all answer for
 * @param ports where it listens
 * @param health how it is watched, in words
 * @param data the volumes and directories that it keeps data in
 * @param variables the variables of the operator that it is given
 */
public record ServiceNode(
        String name,
        String host,
        String stack,
        String file,
        Origin declared,
        String purpose,
        String image,
        boolean oneShot,
        List<String> profiles,
        Optional<String> family,
        List<PortNode> ports,
        String health,
        List<String> data,
        List<String> variables) {

    /** The service, or the family that it is a variant of. */
    public String group() {
        return family.orElse(name);
    }
}
