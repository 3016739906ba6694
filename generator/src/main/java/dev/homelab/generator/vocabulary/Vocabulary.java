package dev.homelab.generator.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The types that a schema describes.
 *
 * @param objects the objects, in the order of their names
 * @param enums the open enums, in the order of their names
 */
public record Vocabulary(List<ObjectType> objects, List<EnumType> enums) {

    /**
     * An object of a Compose file.
     *
     * @param className the class to generate
     * @param description its Javadoc
     * @param attributes what it can have, in canonical order
     * @param required the names of attributes that it must have
     * @param shortForm what its short form is
     */
    public record ObjectType(
            String className,
            String description,
            List<Attribute> attributes,
            List<String> required,
            ShortFormKind shortForm) {

        /** Whether an authoring type builds on it, so that its builder is open. */
        public boolean isOpen() {
            return className.endsWith("Attributes");
        }
    }

    /**
     * The short form of an object.
     *
     * @param attribute the attribute that a scalar sets
     * @param handWritten the class that reads and writes it
     */
    public record ShortFormKind(Optional<String> attribute, Optional<String> handWritten) {}

    /**
     * An attribute of an object.
     *
     * @param name its key in a Compose file
     * @param method the method of the builder that sets it
     * @param one the method that adds one item or entry
     * @param description its Javadoc
     * @param since the first version of Compose that has it
     * @param shape what its value is
     */
    public record Attribute(
            String name, String method, String one, String description, Optional<String> since, Shape shape) {

        /** The name of the constant that holds the property. */
        public String constant() {
            return name.toUpperCase(Locale.ROOT).replace('-', '_');
        }
    }

    /**
     * A string with known words.
     *
     * @param className the class to generate
     * @param description its Javadoc
     * @param words the words
     */
    public record EnumType(String className, String description, List<String> words) {

        /** The name of the constant of a word. */
        public String constant(String word) {
            return EnumWriter.constant(word);
        }
    }

    private static final class Shipped {
        static final Vocabulary VOCABULARY = read();

        private static Vocabulary read() {
            try (InputStream schema = Vocabulary.class.getResourceAsStream("/schemas/compose-spec.json")) {
                return SchemaReader.read(JsonMapper.shared().readTree(schema));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The vocabulary of the schema that the generator carries. */
    public static Vocabulary shipped() {
        return Shipped.VOCABULARY;
    }

    /** The object of a class name. */
    public ObjectType object(String className) {
        return objects.stream().filter(type -> type.className().equals(className)).findFirst().orElseThrow();
    }

    /** The open enum of a class name, where it is one. */
    public Optional<EnumType> enumType(String className) {
        return enums.stream().filter(type -> type.className().equals(className)).findFirst();
    }

    /** The text that the short form of an object sets, where it has such a form. */
    public Optional<Attribute> shortAttribute(Shape shape) {
        if (!(shape instanceof Shape.Named named) || enumType(named.className()).isPresent()) {
            return Optional.empty();
        }
        ObjectType type = object(named.className());
        return type.shortForm().attribute().flatMap(name -> type.attributes().stream()
                .filter(attribute -> attribute.name().equals(name))
                .filter(attribute -> attribute.shape() instanceof Shape.Leaf leaf && leaf.type() == LeafType.TEXT)
                .findFirst());
    }
}
