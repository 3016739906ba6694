// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import dev.homelab.dsl.value.IllegalValueException;
import dev.homelab.dsl.value.TextValue;
import java.util.List;

/**
 * What happens when a watched file changes: a new image and container, a copy of the file into the container,
 * a restart, or a copy and then a restart or a command.
 */
public final class WatchAction extends TextValue {
    /**
     * {@code rebuild}.
     */
    public static final WatchAction REBUILD = new WatchAction(Text.of("rebuild"));

    /**
     * {@code sync}.
     */
    public static final WatchAction SYNC = new WatchAction(Text.of("sync"));

    /**
     * {@code restart}.
     */
    public static final WatchAction RESTART = new WatchAction(Text.of("restart"));

    /**
     * {@code sync+restart}.
     */
    public static final WatchAction SYNC_RESTART = new WatchAction(Text.of("sync+restart"));

    /**
     * {@code sync+exec}.
     */
    public static final WatchAction SYNC_EXEC = new WatchAction(Text.of("sync+exec"));

    private static final List<String> WORDS = List.of("rebuild", "sync", "restart", "sync+restart", "sync+exec");

    /**
     * How the word is written and read.
     */
    public static final Codec<WatchAction> CODEC = Codecs.leaf(WatchAction::of);

    private WatchAction(Text text) {
        super(text);
    }

    /**
     * A word from text.
     *
     * @throws IllegalValueException if the text is known and none of the words
     */
    public static WatchAction of(Text text) {
        text.literal().filter(word -> !WORDS.contains(word)).ifPresent(word -> {
            throw new IllegalValueException(word, "one of `rebuild`, `sync`, `restart`, `sync+restart`, `sync+exec`");
        } );
        return new WatchAction(text);
    }
}
