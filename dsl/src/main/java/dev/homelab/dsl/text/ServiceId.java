package dev.homelab.dsl.text;

import java.util.Objects;
import java.util.Optional;

/**
 * Who a service is: the name other services of its file call it by, and the name that answers on the shared network.
 *
 * @param name the key under {@code services}
 * @param containerName the {@code container_name}; without one, Compose makes a name that nobody can rely on
 */
public record ServiceId(String name, Optional<String> containerName) {
    public ServiceId {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(containerName, "containerName");
    }

    /** The name that resolves on a network shared with other projects. */
    public String networkName() {
        return containerName.orElse(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
