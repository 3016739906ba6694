/**
 * The vocabulary of the Compose Specification as immutable types with builders.
 *
 * <p>Types under {@code generated} are made from {@code schemas/compose-spec.json}; what a short notation such as
 * {@code "127.0.0.1:80:80/tcp"} means is written by hand here.
 */
package dev.homelab.dsl.compose;
