// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import dev.homelab.dsl.value.IllegalValueException;
import dev.homelab.dsl.value.TextValue;
import java.util.List;

/**
 * What a dependency has to reach: it has started, its health check succeeds, or it has ended without an error.
 */
public final class DependencyCondition extends TextValue {
    /**
     * {@code service_started}.
     */
    public static final DependencyCondition SERVICE_STARTED = new DependencyCondition(Text.of("service_started"));

    /**
     * {@code service_healthy}.
     */
    public static final DependencyCondition SERVICE_HEALTHY = new DependencyCondition(Text.of("service_healthy"));

    /**
     * {@code service_completed_successfully}.
     */
    public static final DependencyCondition SERVICE_COMPLETED_SUCCESSFULLY = new DependencyCondition(Text.of("service_completed_successfully"));

    private static final List<String> WORDS = List.of("service_started", "service_healthy", "service_completed_successfully");

    /**
     * How the word is written and read.
     */
    public static final Codec<DependencyCondition> CODEC = Codecs.leaf(DependencyCondition::of);

    private DependencyCondition(Text text) {
        super(text);
    }

    /**
     * A word from text.
     *
     * @throws IllegalValueException if the text is known and none of the words
     */
    public static DependencyCondition of(Text text) {
        text.literal().filter(word -> !WORDS.contains(word)).ifPresent(word -> {
            throw new IllegalValueException(word, "one of `service_started`, `service_healthy`, `service_completed_successfully`");
        } );
        return new DependencyCondition(text);
    }
}
