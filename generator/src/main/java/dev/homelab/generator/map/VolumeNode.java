package dev.homelab.generator.map;

import dev.homelab.dsl.origin.Origin;
import java.util.List;

/**
 * A named volume.
 *
 * @param key its key under {@code volumes}
 * @param name what the engine calls it
 * @param contents what is in it
 * @param stack the stack whose services mount it
 * @param users the services that mount it
 * @param declared the line that declared it
 */
public record VolumeNode(
        String key, String name, String contents, String stack, List<String> users, Origin declared) {}
