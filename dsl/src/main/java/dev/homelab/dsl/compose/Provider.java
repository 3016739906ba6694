// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A tool that Compose calls to bring up and take down what a service stands for.
 */
public final class Provider extends ComposeObject {
    /**
     * {@code type}.
     */
    public static final Property<Text> TYPE = new Property<>("type", Codecs.TEXT);

    /**
     * {@code options}.
     */
    public static final Property<Map<String, List<Text>>> OPTIONS = new Property<>("options", Codecs.map(Codecs.OPTION_VALUE));

    private static final List<Property<?>> PROPERTIES = List.of(
            TYPE,
            OPTIONS);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<Provider> CODEC = ObjectCodec.of(Builder::new, Provider::new);

    private Provider(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * The tool: a Compose command-line plug-in or a program found on the path of the user.
     */
    public Optional<Text> type() {
        return get(TYPE);
    }

    /**
     * Options for the tool by their names. A list passes an option several times.
     */
    public Map<String, List<Text>> options() {
        return get(OPTIONS).orElse(Map.of());
    }

    /**
     * A builder without any attribute.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Provider}.
     */
    public static final class Builder extends ComposeObjectBuilder<Builder> {
        private Builder() {
        }

        @Override
        protected final List<Property<?>> properties() {
            return PROPERTIES;
        }

        /**
         * The tool: a Compose command-line plug-in or a program found on the path of the user.
         */
        public Builder type(Text value) {
            return set(TYPE, value);
        }

        /**
         * The tool: a Compose command-line plug-in or a program found on the path of the user.
         */
        public Builder type(String value) {
            return type(Text.of(value));
        }

        /**
         * The tool: a Compose command-line plug-in or a program found on the path of the user.
         */
        public Builder type(Reference value) {
            return type(Text.of(value));
        }

        /**
         * Options for the tool by their names. A list passes an option several times.
         */
        public Builder option(String name, List<Text> value) {
            return put(OPTIONS, name, value);
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The object.
         */
        public Provider build() {
            return new Provider(this);
        }
    }
}
