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
 * What happens to the output of a container.
 */
public final class Logging extends ComposeObject {
    /**
     * {@code driver}.
     */
    public static final Property<Text> DRIVER = new Property<>("driver", Codecs.TEXT);

    /**
     * {@code options}.
     */
    public static final Property<Map<String, Text>> OPTIONS = new Property<>("options", Codecs.OPTIONS);

    private static final List<Property<?>> PROPERTIES = List.of(
            DRIVER,
            OPTIONS);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<Logging> CODEC = ObjectCodec.of(Builder::new, Logging::new);

    private Logging(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * Where the output goes, as the name of a logging driver: {@code local}, {@code journald} or {@code none}, for
     * example.
     */
    public Optional<Text> driver() {
        return get(DRIVER);
    }

    /**
     * Options of the driver, such as {@code max-size} and {@code max-file} of {@code json-file}.
     */
    public Map<String, Text> options() {
        return get(OPTIONS).orElse(Map.of());
    }

    /**
     * A builder without any attribute.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Logging}.
     */
    public static final class Builder extends ComposeObjectBuilder<Builder> {
        private Builder() {
        }

        @Override
        protected final List<Property<?>> properties() {
            return PROPERTIES;
        }

        /**
         * Where the output goes, as the name of a logging driver: {@code local}, {@code journald} or {@code none}, for
         * example.
         */
        public Builder driver(Text value) {
            return set(DRIVER, value);
        }

        /**
         * Where the output goes, as the name of a logging driver: {@code local}, {@code journald} or {@code none}, for
         * example.
         */
        public Builder driver(String value) {
            return driver(Text.of(value));
        }

        /**
         * Where the output goes, as the name of a logging driver: {@code local}, {@code journald} or {@code none}, for
         * example.
         */
        public Builder driver(Reference value) {
            return driver(Text.of(value));
        }

        /**
         * Options of the driver, such as {@code max-size} and {@code max-file} of {@code json-file}.
         */
        public Builder option(String name, Text value) {
            return put(OPTIONS, name, value);
        }

        /**
         * Options of the driver, such as {@code max-size} and {@code max-file} of {@code json-file}.
         */
        public Builder option(String name, String value) {
            return option(name, Text.of(value));
        }

        /**
         * Options of the driver, such as {@code max-size} and {@code max-file} of {@code json-file}.
         */
        public Builder option(String name, Reference value) {
            return option(name, Text.of(value));
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The object.
         */
        public Logging build() {
            return new Logging(this);
        }
    }
}
