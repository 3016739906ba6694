// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import java.util.List;
import java.util.Optional;

/**
 * Options for the mount of an image.
 */
public final class ImageOptions extends ComposeObject {
    /**
     * {@code subpath}.
     */
    public static final Property<Text> SUBPATH = new Property<>("subpath", Codecs.TEXT);

    private static final List<Property<?>> PROPERTIES = List.of(
            SUBPATH);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<ImageOptions> CODEC = ObjectCodec.of(Builder::new, ImageOptions::new);

    private ImageOptions(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * Directory of the image to mount alone; the whole image unless set.
     */
    public Optional<Text> subpath() {
        return get(SUBPATH);
    }

    /**
     * A builder without any attribute.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link ImageOptions}.
     */
    public static final class Builder extends ComposeObjectBuilder<Builder> {
        private Builder() {
        }

        @Override
        protected final List<Property<?>> properties() {
            return PROPERTIES;
        }

        /**
         * Directory of the image to mount alone; the whole image unless set.
         */
        public Builder subpath(Text value) {
            return set(SUBPATH, value);
        }

        /**
         * Directory of the image to mount alone; the whole image unless set.
         */
        public Builder subpath(String value) {
            return subpath(Text.of(value));
        }

        /**
         * Directory of the image to mount alone; the whole image unless set.
         */
        public Builder subpath(Reference value) {
            return subpath(Text.of(value));
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The object.
         */
        public ImageOptions build() {
            return new ImageOptions(this);
        }
    }
}
