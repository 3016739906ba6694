// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import java.util.List;
import java.util.Optional;

/**
 * The service to extend; a plain string is its name in the same file.
 */
public final class Extends extends ComposeObject {
    /**
     * {@code service}.
     */
    public static final Property<Text> SERVICE = new Property<>("service", Codecs.TEXT);

    /**
     * {@code file}.
     */
    public static final Property<Text> FILE = new Property<>("file", Codecs.TEXT);

    private static final List<Property<?>> PROPERTIES = List.of(
            SERVICE,
            FILE);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<Extends> CODEC = ObjectCodec.of(Builder::new, Extends::new).withShortForm(SERVICE);

    private Extends(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * The service to start from, by name.
     */
    public Optional<Text> service() {
        return get(SERVICE);
    }

    /**
     * Compose file that has the service; this one unless set.
     */
    public Optional<Text> file() {
        return get(FILE);
    }

    /**
     * A builder without any attribute.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Extends}.
     */
    public static final class Builder extends ComposeObjectBuilder<Builder> {
        private Builder() {
        }

        @Override
        protected final List<Property<?>> properties() {
            return PROPERTIES;
        }

        /**
         * The service to start from, by name.
         */
        public Builder service(Text value) {
            return set(SERVICE, value);
        }

        /**
         * The service to start from, by name.
         */
        public Builder service(String value) {
            return service(Text.of(value));
        }

        /**
         * The service to start from, by name.
         */
        public Builder service(Reference value) {
            return service(Text.of(value));
        }

        /**
         * Compose file that has the service; this one unless set.
         */
        public Builder file(Text value) {
            return set(FILE, value);
        }

        /**
         * Compose file that has the service; this one unless set.
         */
        public Builder file(String value) {
            return file(Text.of(value));
        }

        /**
         * Compose file that has the service; this one unless set.
         */
        public Builder file(Reference value) {
            return file(Text.of(value));
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The object.
         */
        public Extends build() {
            return new Extends(this);
        }
    }
}
