package dev.homelab.generator.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The types that a schema describes.
 *
 * @param objects the objects, in the order of their names
 * @param enums the open enums, in the order of their names
 */
record Vocabulary(List<ObjectType> objects, List<EnumType> enums) {

    /**
     * An object of a Compose file.
     *
     * @param className the class to generate
     * @param description its Javadoc
     * @param attributes what it can have, in canonical order
     * @param required the names of attributes that it must have
     * @param shortForm what its short form is
     */
    record ObjectType(
            String className,
            String description,
            List<Attribute> attributes,
            List<String> required,
            ShortFormKind shortForm) {

        /** Whether an authoring type builds on it, so that its builder is open. */
        boolean isOpen() {
            return className.endsWith("Attributes");
        }
    }

    /**
     * The short form of an object.
     *
     * @param attribute the attribute that a scalar sets
     * @param handWritten the class that reads and writes it
     */
    record ShortFormKind(Optional<String> attribute, Optional<String> handWritten) {}

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
    record Attribute(
            String name, String method, String one, String description, Optional<String> since, Shape shape) {

        /** The name of the constant that holds the property. */
        String constant() {
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
    record EnumType(String className, String description, List<String> words) {}

    /** The object of a class name. */
    ObjectType object(String className) {
        return objects.stream().filter(type -> type.className().equals(className)).findFirst().orElseThrow();
    }

    /** The open enum of a class name, where it is one. */
    Optional<EnumType> enumType(String className) {
        return enums.stream().filter(type -> type.className().equals(className)).findFirst();
    }
}
