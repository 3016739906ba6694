package dev.homelab.generator.compare;

import dev.homelab.dsl.tree.Mapping;

/**
 * A mount.
 *
 * @param type volume, bind, tmpfs ...
 * @param source the volume's name for the engine, or the path
 * @param readOnly whether the service cannot write to it
 */
record MountView(String type, String source, boolean readOnly) {

    static MountView of(Mapping mount) {
        return new MountView(
                mount.get("type").map(Canonical::text).orElse("volume"),
                mount.get("source").map(Canonical::text).orElse(""),
                mount.get("read_only").map(Canonical::text).filter("true"::equals).isPresent());
    }

    /** Whether a service may have put data there. */
    boolean isWritten() {
        return !readOnly && (type.equals("volume") || type.equals("bind"));
    }

    /** Whether the same data is there. */
    boolean isSame(MountView other) {
        return type.equals(other.type) && source.equals(other.source);
    }

    /** The mount in words. */
    String words() {
        String what = switch (type) {
            case "bind" -> "`" + Shown.name(source) + "` of the host";
            case "volume" -> source.isEmpty() ? "a volume without a name" : "volume `" + Shown.name(source) + "`";
            default -> "a mount of type `" + Shown.name(type) + "`";
        };
        return what + (readOnly ? ", read-only" : "");
    }
}
