// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import dev.homelab.dsl.value.IllegalValueException;
import dev.homelab.dsl.value.TextValue;
import java.util.List;

/**
 * Whether the new container starts first, so that both run for a while, or the old one stops first.
 */
public final class RolloutOrder extends TextValue {
    /**
     * {@code start-first}.
     */
    public static final RolloutOrder START_FIRST = new RolloutOrder(Text.of("start-first"));

    /**
     * {@code stop-first}.
     */
    public static final RolloutOrder STOP_FIRST = new RolloutOrder(Text.of("stop-first"));

    private static final List<String> WORDS = List.of("start-first", "stop-first");

    /**
     * How the word is written and read.
     */
    public static final Codec<RolloutOrder> CODEC = Codecs.leaf(RolloutOrder::of);

    private RolloutOrder(Text text) {
        super(text);
    }

    /**
     * A word from text.
     *
     * @throws IllegalValueException if the text is known and none of the words
     */
    public static RolloutOrder of(Text text) {
        text.literal().filter(word -> !WORDS.contains(word)).ifPresent(word -> {
            throw new IllegalValueException(word, "one of `start-first`, `stop-first`");
        } );
        return new RolloutOrder(text);
    }
}
