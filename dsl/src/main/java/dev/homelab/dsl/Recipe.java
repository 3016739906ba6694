package dev.homelab.dsl;

/** How the value of a variable is made. */
public sealed interface Recipe {

    /** Whether {@code init-env.sh} makes the value. */
    default boolean isMade() {
        return !(this instanceof Given);
    }

    /** The operator gives it. */
    record Given() implements Recipe {}

    /**
     * Random bytes as lower-case hexadecimal digits.
     *
     * @param bytes how many; twice as many digits
     */
    record Hex(int bytes) implements Recipe {}

    /**
     * Random bytes in base64 with padding.
     *
     * @param bytes how many
     */
    record Base64(int bytes) implements Recipe {}

    /**
     * A random UUID behind a prefix.
     *
     * @param prefix such as {@code pk-lf-}
     */
    record Uuid(String prefix) implements Recipe {}

    /**
     * Random hexadecimal digits behind a fixed part, as {@code neo4j/...}.
     *
     * @param prefix the fixed part
     * @param bytes how many random bytes
     */
    record Prefixed(String prefix, int bytes) implements Recipe {}

    /**
     * A token for a role of the database's API, signed (HS256) with a secret and valid for five years.
     *
     * @param role the role that the token names
     * @param secret the name of the variable that holds the signing secret
     */
    record Jwt(String role, String secret) implements Recipe {}
}
