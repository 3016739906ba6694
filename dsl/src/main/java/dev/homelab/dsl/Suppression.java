package dev.homelab.dsl;

import dev.homelab.dsl.origin.Origin;

/**
 * A finding that an author knows of and accepts.
 *
 * @param rule the id of the rule
 * @param reason why it is accepted here
 * @param origin the line that declared it
 */
public record Suppression(String rule, String reason, Origin origin) {}
