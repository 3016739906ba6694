package dev.homelab.generator.model;

import dev.homelab.dsl.compose.Property;
import dev.homelab.dsl.compose.ServiceAttributes;
import dev.homelab.dsl.text.ServiceId;
import dev.homelab.dsl.text.Site;
import dev.homelab.dsl.text.Sites;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.value.Codecs;
import dev.homelab.dsl.value.IllegalValueException;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Texts as they are where the operator gives no variable a value. */
public final class Defaults {
    /** Stands for a value that the operator has to give; no text of a declaration holds it. */
    private static final String UNKNOWN = "\u0001";

    /** Compose's notation with the default of each variable that has one. */
    private static final Site SITE = new DefaultSite("");

    private static final Site WITHOUT_NOTATION = new DefaultSite(UNKNOWN);

    private Defaults() {}

    /** The characters of a text, unless they depend on a variable that has no default. */
    public static Optional<String> of(Text text) {
        String known = text.at(WITHOUT_NOTATION);
        return known.contains(UNKNOWN) ? Optional.empty() : Optional.of(known);
    }

    /**
     * The attributes of a service as they are where the operator gives no variable a value, each read back from what it
     * is then.
     *
     * @param refused hears of an attribute that cannot be that
     */
    public static Mapping attributes(Located located, BiConsumer<String, IllegalValueException> refused) {
        ServiceAttributes attributes = located.service().attributes();
        Mapping written = attributes.toMapping(SITE);
        Mapping.Builder read = Mapping.builder();
        for (Property<?> property : attributes.properties()) {
            written.get(property.name()).ifPresent(node -> {
                try {
                    read.put(property.name(), readBack(property, node));
                } catch (IllegalValueException e) {
                    refused.accept(property.name(), e);
                }
            });
        }
        return read.build();
    }

    private static <T> Node readBack(Property<T> property, Node node) {
        boolean whole = property.codec() == Codecs.INT;
        if (whole && node instanceof Scalar scalar && !scalar.text().matches("[-+]?\\d+|\\$.*")) {
            throw new IllegalValueException(scalar.text(), "a whole number in digits");
        }
        return property.codec().write(property.codec().read(node), SITE);
    }

    /** A site that writes the default of a variable in its place. */
    private record DefaultSite(String unknown) implements Site {
        @Override
        public String literal(String characters) {
            return unknown.isEmpty() ? Sites.escapeDollar(characters) : characters;
        }

        @Override
        public String host(ServiceId service) {
            return service.networkName();
        }

        @Override
        public String path(String fromRoot) {
            return "./" + fromRoot;
        }

        @Override
        public String variable(String name, String otherwise) {
            if (otherwise.startsWith(":-")) {
                String written = otherwise.substring(2);
                return unknown.isEmpty() ? written : written.replace("$$", "$");
            }
            return unknown.isEmpty() ? Sites.COMPOSE_NOTATION.variable(name, otherwise) : unknown;
        }
    }
}
