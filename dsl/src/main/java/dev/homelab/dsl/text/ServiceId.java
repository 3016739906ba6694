package dev.homelab.dsl.text;

import java.util.Objects;
import java.util.Optional;

/**
 * Who a service is: the name that services of its own file call it by, and the name that answers on the shared network.
 *
 * @param name the key under {@code services}
 * @param containerName the {@code container_name}; without one, Compose makes a name that nobody can rely on
 * @param family for one of several exclusive variants: who they all answer for
 */
public record ServiceId(String name, Optional<String> containerName, Optional<ServiceId> family) {
    public ServiceId {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(containerName, "containerName");
        Objects.requireNonNull(family, "family");
    }

    /** A service whose container has the service's name. */
    public static ServiceId of(String name) {
        return new ServiceId(name, Optional.of(name), Optional.empty());
    }

    /** The same service with a container of another name. */
    public ServiceId container(String otherName) {
        return new ServiceId(name, Optional.of(otherName), family);
    }

    /** The same service with a container that Compose names. */
    public ServiceId withoutContainerName() {
        return new ServiceId(name, Optional.empty(), family);
    }

    /** One of several services of which only one runs; it answers to this name, whichever it is. */
    public ServiceId variant(String suffix) {
        return new ServiceId(name + "-" + suffix, Optional.of(networkName()), Optional.of(this));
    }

    /** Whether a service of this id answers for another id: it is the same, or one of its variants. */
    public boolean answersFor(ServiceId other) {
        return equals(other) || family.filter(other::equals).isPresent();
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
