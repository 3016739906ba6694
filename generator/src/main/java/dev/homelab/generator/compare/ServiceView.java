package dev.homelab.generator.compare;

import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A service as the engine sees it: volumes and networks by the engine's names, so that the same key for another volume is a
 * difference.
 *
 * @param stack its stack
 * @param name its name
 * @param attributes its attributes in canonical form
 */
record ServiceView(Stack stack, String name, Mapping attributes) {

    /** Where the key of a mounted volume is kept; Compose recreates a container for another key of the same volume. */
    static final String KEY = "key";

    static ServiceView of(Stack stack, Mapping document, String name) {
        Map<String, Node> members = new TreeMap<>();
        document.mapping("services").mapping(name).entries().forEach(entry -> members.put(entry.key(), entry.value()));
        members.computeIfPresent("volumes", (key, mounts) -> mounts instanceof Mapping some ? mounts(stack, some) : mounts);
        boolean joins = !members.containsKey("network_mode");
        if (joins) {
            Mapping networks = members.get("networks") instanceof Mapping some
                    ? some
                    : Mapping.builder().put("default", new Mapping(List.of())).build();
            members.put("networks", networks(document, networks));
        }
        return new ServiceView(stack, name, Mapping.of(members));
    }

    private static Mapping mounts(Stack stack, Mapping mounts) {
        Map<String, Node> members = new TreeMap<>();
        for (Mapping.Entry mount : mounts.entries()) {
            Mapping.Builder named = Mapping.builder();
            if (mount.value() instanceof Mapping form) {
                boolean volume = form.get("type").map(Canonical::text).filter("volume"::equals).isPresent();
                form.entries().forEach(entry -> named.put(entry.key(), entry.value()));
                form.get("source").filter(source -> volume).map(Canonical::text).ifPresent(
                        key -> named.put("source", stack.engineName("volumes", key)).put(KEY, key));
            }
            members.put(mount.key(), mount.value() instanceof Mapping ? named.build() : mount.value());
        }
        return Mapping.of(members);
    }

    private static Mapping networks(Mapping document, Mapping networks) {
        Map<String, Node> members = new TreeMap<>();
        for (Mapping.Entry network : networks.entries()) {
            Mapping declared = document.mapping("networks").mapping(network.key());
            members.put(declared.get("name").map(Canonical::text).orElse(network.key()), network.value());
        }
        return Mapping.of(members);
    }

    Mapping mounts() {
        return attributes.mapping("volumes");
    }

    /** Whether it keeps anything outside of its container. */
    boolean keepsData() {
        return mounts().keys().stream().map(target -> MountView.of(mounts().mapping(target))).anyMatch(MountView::isWritten);
    }

    String containerName() {
        return attributes.get("container_name").map(Canonical::text).map(Shown::name).orElse("");
    }

    String image() {
        return attributes.get("image").map(Canonical::text).map(Shown::name).orElse("");
    }
}
