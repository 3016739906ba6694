// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import dev.homelab.dsl.value.Int;
import java.util.List;
import java.util.Optional;

/**
 * An AI model that a model runner serves to services.
 */
public final class ModelAttributes extends ComposeObject {
    /**
     * {@code model}.
     */
    public static final Property<Text> MODEL = new Property<>("model", Codecs.TEXT);

    /**
     * {@code name}.
     */
    public static final Property<Text> NAME = new Property<>("name", Codecs.TEXT);

    /**
     * {@code context_size}.
     */
    public static final Property<Int> CONTEXT_SIZE = new Property<>("context_size", Codecs.INT);

    /**
     * {@code runtime_flags}.
     */
    public static final Property<List<Text>> RUNTIME_FLAGS = new Property<>("runtime_flags", Codecs.list(Codecs.TEXT));

    private static final List<Property<?>> PROPERTIES = List.of(
            MODEL,
            NAME,
            CONTEXT_SIZE,
            RUNTIME_FLAGS);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<ModelAttributes> CODEC = ObjectCodec.of(PlainBuilder::new, ModelAttributes::new);

    private ModelAttributes(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * The model to load, as an OCI reference such as {@code ai/smollm2}.
     */
    public Optional<Text> model() {
        return get(MODEL);
    }

    /**
     * Name of the model in place of its key.
     */
    public Optional<Text> name() {
        return get(NAME);
    }

    /**
     * Most tokens that the model keeps in view at a time; the runner decides unless set.
     */
    public Optional<Int> contextSize() {
        return get(CONTEXT_SIZE);
    }

    /**
     * Flags to start the inference engine with, one item for each word.
     */
    public List<Text> runtimeFlags() {
        return get(RUNTIME_FLAGS).orElse(List.of());
    }

    /**
     * A builder without any attribute.
     */
    public static PlainBuilder builder() {
        return new PlainBuilder();
    }

    /**
     * The attributes of a {@link ModelAttributes}, for builders that add to them.
     *
     * @param <B> the type of the builder itself
     */
    public abstract static class Builder<B extends Builder<B>> extends ComposeObjectBuilder<B> {
        /**
         * A builder without any attribute.
         */
        protected Builder() {
        }

        @Override
        protected final List<Property<?>> properties() {
            return PROPERTIES;
        }

        /**
         * The model to load, as an OCI reference such as {@code ai/smollm2}.
         */
        public B model(Text value) {
            return set(MODEL, value);
        }

        /**
         * The model to load, as an OCI reference such as {@code ai/smollm2}.
         */
        public B model(String value) {
            return model(Text.of(value));
        }

        /**
         * The model to load, as an OCI reference such as {@code ai/smollm2}.
         */
        public B model(Reference value) {
            return model(Text.of(value));
        }

        /**
         * Name of the model in place of its key.
         */
        public B name(Text value) {
            return set(NAME, value);
        }

        /**
         * Name of the model in place of its key.
         */
        public B name(String value) {
            return name(Text.of(value));
        }

        /**
         * Name of the model in place of its key.
         */
        public B name(Reference value) {
            return name(Text.of(value));
        }

        /**
         * Most tokens that the model keeps in view at a time; the runner decides unless set.
         */
        public B contextSize(Int value) {
            return set(CONTEXT_SIZE, value);
        }

        /**
         * Most tokens that the model keeps in view at a time; the runner decides unless set.
         */
        public B contextSize(long value) {
            return contextSize(Int.of(value));
        }

        /**
         * Flags to start the inference engine with, one item for each word.
         */
        public B runtimeFlags(Text... values) {
            return add(RUNTIME_FLAGS, List.of(values));
        }

        /**
         * Flags to start the inference engine with, one item for each word.
         */
        public B runtimeFlags(String... values) {
            return add(RUNTIME_FLAGS, List.of(values).stream().map(Text::of).toList());
        }

        /**
         * Flags to start the inference engine with, one item for each word.
         */
        public B runtimeFlag(Text value) {
            return add(RUNTIME_FLAGS, List.of(value));
        }

        /**
         * Flags to start the inference engine with, one item for each word.
         */
        public B runtimeFlag(String value) {
            return runtimeFlag(Text.of(value));
        }

        /**
         * Flags to start the inference engine with, one item for each word.
         */
        public B runtimeFlag(Reference value) {
            return runtimeFlag(Text.of(value));
        }

        /**
         * What was set so far.
         */
        protected final ModelAttributes toAttributes() {
            return new ModelAttributes(this);
        }
    }

    /**
     * Builds a {@link ModelAttributes}.
     */
    public static final class PlainBuilder extends Builder<PlainBuilder> {
        private PlainBuilder() {
        }

        @Override
        protected PlainBuilder self() {
            return this;
        }

        /**
         * The object.
         */
        public ModelAttributes build() {
            return new ModelAttributes(this);
        }
    }
}
