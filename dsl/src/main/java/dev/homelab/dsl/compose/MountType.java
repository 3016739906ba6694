// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import dev.homelab.dsl.value.IllegalValueException;
import dev.homelab.dsl.value.TextValue;
import java.util.List;

/**
 * What a mount shows: a path of the host, a volume, memory, a cluster volume, a Windows pipe, or the files of
 * an image.
 */
public final class MountType extends TextValue {
    /**
     * {@code bind}.
     */
    public static final MountType BIND = new MountType(Text.of("bind"));

    /**
     * {@code volume}.
     */
    public static final MountType VOLUME = new MountType(Text.of("volume"));

    /**
     * {@code tmpfs}.
     */
    public static final MountType TMPFS = new MountType(Text.of("tmpfs"));

    /**
     * {@code cluster}.
     */
    public static final MountType CLUSTER = new MountType(Text.of("cluster"));

    /**
     * {@code npipe}.
     */
    public static final MountType NPIPE = new MountType(Text.of("npipe"));

    /**
     * {@code image}.
     */
    public static final MountType IMAGE = new MountType(Text.of("image"));

    private static final List<String> WORDS = List.of("bind", "volume", "tmpfs", "cluster", "npipe", "image");

    /**
     * How the word is written and read.
     */
    public static final Codec<MountType> CODEC = Codecs.leaf(MountType::of);

    private MountType(Text text) {
        super(text);
    }

    /**
     * A word from text.
     *
     * @throws IllegalValueException if the text is known and none of the words
     */
    public static MountType of(Text text) {
        text.literal().filter(word -> !WORDS.contains(word)).ifPresent(word -> {
            throw new IllegalValueException(word, "one of `bind`, `volume`, `tmpfs`, `cluster`, `npipe`, `image`");
        } );
        return new MountType(text);
    }
}
