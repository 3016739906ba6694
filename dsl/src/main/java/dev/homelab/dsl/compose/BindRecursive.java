// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import dev.homelab.dsl.value.IllegalValueException;
import dev.homelab.dsl.value.TextValue;
import java.util.List;

/**
 * What becomes of mounts below a bound path: {@code enabled} binds them too, read-only where the kernel can;
 * {@code disabled} leaves them out; {@code writable} binds them and leaves them writable; {@code readonly}
 * fails unless they can be read-only.
 */
public final class BindRecursive extends TextValue {
    /**
     * {@code enabled}.
     */
    public static final BindRecursive ENABLED = new BindRecursive(Text.of("enabled"));

    /**
     * {@code disabled}.
     */
    public static final BindRecursive DISABLED = new BindRecursive(Text.of("disabled"));

    /**
     * {@code writable}.
     */
    public static final BindRecursive WRITABLE = new BindRecursive(Text.of("writable"));

    /**
     * {@code readonly}.
     */
    public static final BindRecursive READONLY = new BindRecursive(Text.of("readonly"));

    private static final List<String> WORDS = List.of("enabled", "disabled", "writable", "readonly");

    /**
     * How the word is written and read.
     */
    public static final Codec<BindRecursive> CODEC = Codecs.leaf(BindRecursive::of);

    private BindRecursive(Text text) {
        super(text);
    }

    /**
     * A word from text.
     *
     * @throws IllegalValueException if the text is known and none of the words
     */
    public static BindRecursive of(Text text) {
        text.literal().filter(word -> !WORDS.contains(word)).ifPresent(word -> {
            throw new IllegalValueException(word, "one of `enabled`, `disabled`, `writable`, `readonly`");
        } );
        return new BindRecursive(text);
    }
}
