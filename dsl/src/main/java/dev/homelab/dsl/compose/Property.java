package dev.homelab.dsl.compose;

import dev.homelab.dsl.value.Codec;
import java.util.Objects;

/**
 * An attribute that a kind of Compose object can have.
 *
 * @param <T> the type of its value
 * @param name its key in a Compose file
 * @param codec how its value is written and read
 */
public record Property<T>(String name, Codec<T> codec) {
    public Property {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(codec, "codec");
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
