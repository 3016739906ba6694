// Generated from schemas/compose-spec.json. Do not edit; run `./stacks vocabulary`.
package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import java.util.List;
import java.util.Optional;

/**
 * A device of the host that a container may use; the short form is {@code SOURCE:TARGET:PERMISSIONS} of which
 * only the source is needed.
 */
public final class Device extends ComposeObject {
    /**
     * {@code source}.
     */
    public static final Property<Text> SOURCE = new Property<>("source", Codecs.TEXT);

    /**
     * {@code target}.
     */
    public static final Property<Text> TARGET = new Property<>("target", Codecs.TEXT);

    /**
     * {@code permissions}.
     */
    public static final Property<Text> PERMISSIONS = new Property<>("permissions", Codecs.TEXT);

    private static final List<Property<?>> PROPERTIES = List.of(
            SOURCE,
            TARGET,
            PERMISSIONS);

    /**
     * How the object is written and read, in all its forms.
     */
    public static final Codec<Device> CODEC = ObjectCodec.of(Builder::new, Device::new).withShortForm(new DeviceForm());

    private Device(ComposeObjectBuilder<?> builder) {
        super(builder);
    }

    @Override
    public List<Property<?>> properties() {
        return PROPERTIES;
    }

    /**
     * The device as the host knows it: its path, or its CDI name.
     */
    public Optional<Text> source() {
        return get(SOURCE);
    }

    /**
     * Path at which the container sees the device. Compose requires it in this form.
     */
    public Optional<Text> target() {
        return get(TARGET);
    }

    /**
     * What the container may do: any of {@code r} for reading, {@code w} for writing and {@code m} for making
     * device nodes; all three unless set.
     */
    public Optional<Text> permissions() {
        return get(PERMISSIONS);
    }

    /**
     * A builder without any attribute.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Device}.
     */
    public static final class Builder extends ComposeObjectBuilder<Builder> {
        private Builder() {
        }

        @Override
        protected final List<Property<?>> properties() {
            return PROPERTIES;
        }

        /**
         * The device as the host knows it: its path, or its CDI name.
         */
        public Builder source(Text value) {
            return set(SOURCE, value);
        }

        /**
         * The device as the host knows it: its path, or its CDI name.
         */
        public Builder source(String value) {
            return source(Text.of(value));
        }

        /**
         * The device as the host knows it: its path, or its CDI name.
         */
        public Builder source(Reference value) {
            return source(Text.of(value));
        }

        /**
         * Path at which the container sees the device. Compose requires it in this form.
         */
        public Builder target(Text value) {
            return set(TARGET, value);
        }

        /**
         * Path at which the container sees the device. Compose requires it in this form.
         */
        public Builder target(String value) {
            return target(Text.of(value));
        }

        /**
         * Path at which the container sees the device. Compose requires it in this form.
         */
        public Builder target(Reference value) {
            return target(Text.of(value));
        }

        /**
         * What the container may do: any of {@code r} for reading, {@code w} for writing and {@code m} for making
         * device nodes; all three unless set.
         */
        public Builder permissions(Text value) {
            return set(PERMISSIONS, value);
        }

        /**
         * What the container may do: any of {@code r} for reading, {@code w} for writing and {@code m} for making
         * device nodes; all three unless set.
         */
        public Builder permissions(String value) {
            return permissions(Text.of(value));
        }

        /**
         * What the container may do: any of {@code r} for reading, {@code w} for writing and {@code m} for making
         * device nodes; all three unless set.
         */
        public Builder permissions(Reference value) {
            return permissions(Text.of(value));
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The object.
         */
        public Device build() {
            return new DeviceForm().checked(new Device(this));
        }
    }
}
