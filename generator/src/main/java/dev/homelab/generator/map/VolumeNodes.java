package dev.homelab.generator.map;

import dev.homelab.dsl.ComposeFile;
import dev.homelab.dsl.Stack;
import dev.homelab.dsl.Volume;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts volumes on the map: one that several stacks mount is shown with the first. */
final class VolumeNodes {

    private VolumeNodes() {}

    static List<VolumeNode> of(Model model) {
        Map<String, VolumeNode> volumes = new LinkedHashMap<>();
        for (Stack stack : model.homelab().stacks()) {
            for (ComposeFile file : stack.files()) {
                file.volumes().forEach(volume -> volumes.putIfAbsent(volume.name(), of(model, stack, volume)));
            }
        }
        return new ArrayList<>(volumes.values());
    }

    private static VolumeNode of(Model model, Stack stack, Volume volume) {
        List<String> users = new ArrayList<>();
        for (Located located : model.services()) {
            if (located.service().volumes().stream().anyMatch(mounted -> mounted.name().equals(volume.name()))) {
                users.add(located.service().id().name());
            }
        }
        return new VolumeNode(
                volume.name(),
                model.homelab().name() + "_" + volume.name(),
                volume.contents(),
                stack.name(),
                users,
                volume.origin());
    }
}
