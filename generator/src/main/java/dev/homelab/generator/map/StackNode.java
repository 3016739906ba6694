package dev.homelab.generator.map;

import dev.homelab.dsl.origin.Origin;
import java.util.List;

/**
 * A stack on the map.
 *
 * @param name what the operator calls it
 * @param project its Compose project
 * @param purpose one sentence on what it is for
 * @param directory the nearest directory of the tree that holds all of its files
 * @param files its Compose files, from the root of the tree
 * @param declared the line that declared it
 */
public record StackNode(
        String name, String project, String purpose, String directory, List<String> files, Origin declared) {}
