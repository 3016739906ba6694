package dev.homelab.generator.map;

import dev.homelab.dsl.ComposeFile;
import dev.homelab.dsl.Stack;
import dev.homelab.dsl.Volume;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts volumes on the map: one that several stacks mount is shown with the first. */
final class VolumeNodes {

    private VolumeNodes() {}

    static List<VolumeNode> of(Model model) {
        Map<String, Set<String>> users = users(model);
        Map<String, VolumeNode> volumes = new LinkedHashMap<>();
        for (Stack stack : model.homelab().stacks()) {
            for (ComposeFile file : stack.files()) {
                file.volumes().forEach(volume -> volumes.putIfAbsent(
                        volume.name(), of(model, stack, volume, users.getOrDefault(volume.name(), Set.of()))));
            }
        }
        return new ArrayList<>(volumes.values());
    }

    private static Map<String, Set<String>> users(Model model) {
        Map<String, Set<String>> users = new LinkedHashMap<>();
        for (Located located : model.services()) {
            located.service().volumes().forEach(volume -> users
                    .computeIfAbsent(volume.name(), key -> new LinkedHashSet<>())
                    .add(located.service().id().name()));
        }
        return users;
    }

    private static VolumeNode of(Model model, Stack stack, Volume volume, Set<String> users) {
        return new VolumeNode(
                volume.name(),
                model.homelab().name() + "_" + volume.name(),
                volume.contents(),
                stack.name(),
                List.copyOf(users),
                volume.origin());
    }
}
