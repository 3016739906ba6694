package dev.homelab.dsl.compose;

import dev.homelab.dsl.value.Codec;
import java.util.Objects;
import java.util.Optional;

/**
 * An attribute that a kind of Compose object can have.
 *
 * @param <T> the type of its value
 * @param name its key in a Compose file
 * @param codec how its value is written and read
 * @param since the first version of Compose that has it, where that is not long ago
 */
public record Property<T>(String name, Codec<T> codec, Optional<String> since) {
    public Property {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(codec, "codec");
        Objects.requireNonNull(since, "since");
    }

    Property(String name, Codec<T> codec) {
        this(name, codec, Optional.empty());
    }

    Property<T> since(String version) {
        return new Property<>(name, codec, Optional.of(version));
    }

    /** Each is a constant. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
