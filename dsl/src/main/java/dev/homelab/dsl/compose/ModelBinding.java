// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import java.util.List;
import java.util.Optional;

/**
 * How a service learns about a model.
 */
public final class ModelBinding extends ComposeObject {
    /**
     * {@code endpoint_var}.
     */
    public static final Property<Text> ENDPOINT_VAR = new Property<>("endpoint_var", Codecs.TEXT);

    /**
     * {@code model_var}.
     */
    public static final Property<Text> MODEL_VAR = new Property<>("model_var", Codecs.TEXT);

    private static final List<Property<?>> PROPERTIES = List.of(
            ENDPOINT_VAR,
            MODEL_VAR);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<ModelBinding> CODEC = ObjectCodec.of(Builder::new, ModelBinding::new);

    private ModelBinding(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * Environment variable that holds the address of the model; unless set, its name comes from that of the model,
     * as {@code LLM_URL} for {@code llm}.
     */
    public Optional<Text> endpointVar() {
        return get(ENDPOINT_VAR);
    }

    /**
     * Environment variable that holds the identifier of the model; unless set, its name comes from that of the
     * model, as {@code LLM_MODEL} for {@code llm}.
     */
    public Optional<Text> modelVar() {
        return get(MODEL_VAR);
    }

    /**
     * A builder without any attribute.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link ModelBinding}.
     */
    public static final class Builder extends ComposeObjectBuilder<Builder> {
        private Builder() {
        }

        @Override
        protected final List<Property<?>> properties() {
            return PROPERTIES;
        }

        /**
         * Environment variable that holds the address of the model; unless set, its name comes from that of the model,
         * as {@code LLM_URL} for {@code llm}.
         */
        public Builder endpointVar(Text value) {
            return set(ENDPOINT_VAR, value);
        }

        /**
         * Environment variable that holds the address of the model; unless set, its name comes from that of the model,
         * as {@code LLM_URL} for {@code llm}.
         */
        public Builder endpointVar(String value) {
            return endpointVar(Text.of(value));
        }

        /**
         * Environment variable that holds the address of the model; unless set, its name comes from that of the model,
         * as {@code LLM_URL} for {@code llm}.
         */
        public Builder endpointVar(Reference value) {
            return endpointVar(Text.of(value));
        }

        /**
         * Environment variable that holds the identifier of the model; unless set, its name comes from that of the
         * model, as {@code LLM_MODEL} for {@code llm}.
         */
        public Builder modelVar(Text value) {
            return set(MODEL_VAR, value);
        }

        /**
         * Environment variable that holds the identifier of the model; unless set, its name comes from that of the
         * model, as {@code LLM_MODEL} for {@code llm}.
         */
        public Builder modelVar(String value) {
            return modelVar(Text.of(value));
        }

        /**
         * Environment variable that holds the identifier of the model; unless set, its name comes from that of the
         * model, as {@code LLM_MODEL} for {@code llm}.
         */
        public Builder modelVar(Reference value) {
            return modelVar(Text.of(value));
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The object.
         */
        public ModelBinding build() {
            return new ModelBinding(this);
        }
    }
}
