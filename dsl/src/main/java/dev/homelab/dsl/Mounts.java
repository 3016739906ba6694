package dev.homelab.dsl;

import dev.homelab.dsl.compose.BindOptions;
import dev.homelab.dsl.compose.Mount;
import dev.homelab.dsl.compose.MountType;
import dev.homelab.dsl.compose.VolumeOptions;
import dev.homelab.dsl.text.Text;

/** The usual mounts. */
public final class Mounts {

    private Mounts() {}

    /**
     * A named volume by its key; {@link Volume#at} is the same with a reference that cannot dangle.
     *
     * @param volume the key under {@code volumes}
     * @param target an absolute path in the container
     */
    public static Mount volume(String volume, String target) {
        return Mount.builder()
                .type(MountType.VOLUME)
                .source(volume)
                .target(target)
                .volume(VolumeOptions.builder().build())
                .build();
    }

    /**
     * A file or directory of the host, which must exist: Compose does not create it.
     *
     * @param source where it is
     * @param target an absolute path in the container
     */
    public static Mount existing(Text source, String target) {
        return Mount.builder()
                .type(MountType.BIND)
                .source(source)
                .target(target)
                .bind(BindOptions.builder().createHostPath(false).build())
                .build();
    }

    /**
     * A file or directory of the host; Compose creates a directory where nothing is.
     *
     * @param source where it is: an absolute path, or one from the directory of the Compose file
     * @param target an absolute path in the container
     */
    public static Mount bind(String source, String target) {
        return bind(Text.of(source), target);
    }

    /**
     * A file or directory of the host; Compose creates a directory where nothing is.
     *
     * @param source where it is, with references
     * @param target an absolute path in the container
     */
    public static Mount bind(Text source, String target) {
        return Mount.builder()
                .type(MountType.BIND)
                .source(source)
                .target(target)
                .bind(BindOptions.builder().createHostPath(true).build())
                .build();
    }

    /** The same mount, which the container cannot write to. */
    public static Mount readOnly(Mount mount) {
        Mount.Builder copy = Mount.builder().readOnly(true);
        mount.type().ifPresent(copy::type);
        mount.source().ifPresent(copy::source);
        mount.target().ifPresent(copy::target);
        mount.bind().ifPresent(copy::bind);
        mount.volume().ifPresent(copy::volume);
        return copy.build();
    }
}
