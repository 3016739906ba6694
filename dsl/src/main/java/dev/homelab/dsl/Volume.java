package dev.homelab.dsl;

import dev.homelab.dsl.compose.ComposeFileAttributes;
import dev.homelab.dsl.compose.Mount;
import dev.homelab.dsl.compose.MountType;
import dev.homelab.dsl.compose.VolumeAttributes;
import dev.homelab.dsl.origin.Origin;
import dev.homelab.dsl.value.IllegalValueException;

/**
 * A named volume: data that outlives containers.
 *
 * @param name its key under {@code volumes}
 * @param contents what is in it, for the operator; it is written above the volume
 * @param backup whether backups hold it
 * @param attributes what Compose is told of it
 * @param origin the line that declared it
 */
public record Volume(String name, String contents, Backup backup, VolumeAttributes attributes, Origin origin)
        implements Resource {

    /** Whether backups hold a volume. */
    public enum Backup {
        /** Its data are nowhere else. */
        ALWAYS,
        /** What is in it comes again by itself, or nobody misses it. */
        ON_REQUEST
    }

    public Volume {
        if (!name.matches("[a-zA-Z0-9][a-zA-Z0-9_.-]+")) {
            throw new IllegalValueException(name, "a volume name of two or more letters, digits and `_.-`");
        }
    }

    /** The same volume with a sentence on what it holds. */
    public Volume holding(String what) {
        return new Volume(name, what, backup, attributes, origin);
    }

    /** The same volume, whose contents come again by themselves; backups leave it out unless they are asked for it. */
    public Volume replaceable() {
        return new Volume(name, contents, Backup.ON_REQUEST, attributes, origin);
    }

    @Override
    public void declareIn(ComposeFileAttributes.Builder<?> file) {
        file.volume(name, attributes);
    }

    /** This volume, mounted at a path of the container. */
    public Mounted at(String target) {
        return new Mounted(this, Mounts.volume(name, target));
    }

    /** This volume, mounted read-only at a path of the container. */
    public Mounted readOnlyAt(String target) {
        return new Mounted(this, Mounts.readOnly(Mounts.volume(name, target)));
    }

    /** This volume, mounted with more to say than where. */
    public Mounted mounted(Mount.Builder how) {
        return new Mounted(this, how.type(MountType.VOLUME).source(name).build());
    }

    /**
     * A volume at its place in a container.
     *
     * @param volume the volume
     * @param mount where it is mounted
     */
    public record Mounted(Volume volume, Mount mount) {
        public Mounted {
            if (!mount.type().filter(MountType.VOLUME::equals).isPresent()) {
                throw new IllegalValueException(mount.toString(), "a mount of a named volume");
            }
        }
    }
}
