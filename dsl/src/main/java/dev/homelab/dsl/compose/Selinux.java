// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import dev.homelab.dsl.value.IllegalValueException;
import dev.homelab.dsl.value.TextValue;
import java.util.List;

/**
 * SELinux label of a bound path: {@code z} is shared between containers, {@code Z} is private to one.
 */
public final class Selinux extends TextValue {
    /**
     * {@code z}.
     */
    public static final Selinux z_SHARED = new Selinux(Text.of("z"));

    /**
     * {@code Z}.
     */
    public static final Selinux Z_PRIVATE = new Selinux(Text.of("Z"));

    private static final List<String> WORDS = List.of("z", "Z");

    /**
     * How the word is written and read.
     */
    public static final Codec<Selinux> CODEC = Codecs.leaf(Selinux::of);

    private Selinux(Text text) {
        super(text);
    }

    /**
     * A word from text.
     *
     * @throws IllegalValueException if the text is known and none of the words
     */
    public static Selinux of(Text text) {
        text.literal().filter(word -> !WORDS.contains(word)).ifPresent(word -> {
            throw new IllegalValueException(word, "one of `z`, `Z`");
        } );
        return new Selinux(text);
    }
}
