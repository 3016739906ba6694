package dev.homelab.generator.javasource;

import dev.homelab.dsl.compose.ComposeObject;
import dev.homelab.dsl.compose.Property;
import dev.homelab.dsl.value.IllegalValueException;
import dev.homelab.generator.vocabulary.Vocabulary.Attribute;
import dev.homelab.generator.vocabulary.Vocabulary.ObjectType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;

/** Knows whether a builder would refuse what a file says: files may say more than declarations. */
final class Refusals {

    private Refusals() {}

    /** Whether the builder of an object refuses these values; only kinds with a short form of their own look at them. */
    static boolean isRefused(ObjectType type, ComposeObject object) {
        if (type.shortForm().handWritten().isEmpty()) {
            return false;
        }
        try {
            Object builder = object.getClass().getMethod("builder").invoke(null);
            for (Attribute attribute : type.attributes()) {
                Optional<?> value = value(object, attribute);
                if (value.isPresent()) {
                    setter(builder, attribute, value.get()).invoke(builder, value.get());
                }
            }
            builder.getClass().getMethod("build").invoke(builder);
            return false;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalValueException) {
                return true;
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<?> value(ComposeObject object, Attribute attribute) {
        return object.properties().stream()
                .filter(property -> property.name().equals(attribute.name()))
                .findFirst()
                .flatMap(property -> object.get((Property<?>) property));
    }

    private static Method setter(Object builder, Attribute attribute, Object value) throws NoSuchMethodException {
        return builder.getClass().getMethod(attribute.method(), value.getClass());
    }
}
