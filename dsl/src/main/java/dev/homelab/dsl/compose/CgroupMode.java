// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import dev.homelab.dsl.value.IllegalValueException;
import dev.homelab.dsl.value.TextValue;
import java.util.List;

/**
 * Cgroup namespace of a container: that of the host or a private one.
 */
public final class CgroupMode extends TextValue {
    /**
     * {@code host}.
     */
    public static final CgroupMode HOST = new CgroupMode(Text.of("host"));

    /**
     * {@code private}.
     */
    public static final CgroupMode PRIVATE = new CgroupMode(Text.of("private"));

    private static final List<String> WORDS = List.of("host", "private");

    /**
     * How the word is written and read.
     */
    public static final Codec<CgroupMode> CODEC = Codecs.leaf(CgroupMode::of);

    private CgroupMode(Text text) {
        super(text);
    }

    /**
     * A word from text.
     *
     * @throws IllegalValueException if the text is known and none of the words
     */
    public static CgroupMode of(Text text) {
        text.literal().filter(word -> !WORDS.contains(word)).ifPresent(word -> {
            throw new IllegalValueException(word, "one of `host`, `private`");
        } );
        return new CgroupMode(text);
    }
}
