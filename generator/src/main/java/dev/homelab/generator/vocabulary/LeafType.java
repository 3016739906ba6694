package dev.homelab.generator.vocabulary;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The hand-written value types that a schema can name in {@code x-java}, with what builders take in their stead. */
public enum LeafType {
    TEXT(ClassName.get("dev.homelab.dsl.text", "Text"), "TEXT", of(String.class), reference()),
    FLAG(value("Flag"), "FLAG", of(boolean.class)),
    INT(value("Int"), "INT", of(long.class)),
    DECIMAL(value("Decimal"), "DECIMAL", of(double.class)),
    DURATION(value("Duration"), "DURATION", of(String.class)),
    BYTE_SIZE(value("ByteSize"), "BYTE_SIZE", of(String.class)),
    IMAGE(value("Image"), "IMAGE", of(String.class)),
    FILE_MODE(value("FileMode"), "FILE_MODE", of(String.class)),
    RESTART(value("Restart"), "RESTART"),
    DEVICE_COUNT(value("DeviceCount"), "DEVICE_COUNT", of(long.class)),
    COMMAND(value("Command"), "COMMAND"),
    HEALTH_TEST(value("HealthTest"), "HEALTH_TEST"),
    EXTERNAL(value("External"), "EXTERNAL"),
    KEY_VALUES(text().type, "KEY_VALUES", of(String.class), reference()),
    OPTIONS(text().type, "OPTIONS", of(String.class), reference()),
    EXTRA_HOSTS(text().type, "EXTRA_HOSTS"),
    OPTION_VALUE(ParameterizedTypeName.get(ClassName.get(List.class), text().type), "OPTION_VALUE"),
    GPUS(ClassName.get("dev.homelab.dsl.compose", "Gpus"), "");

    /**
     * Another type that a builder takes.
     *
     * @param type the type
     */
    record Convenience(TypeName type) {}

    private final TypeName type;
    private final String codec;
    private final List<Convenience> conveniences;

    LeafType(TypeName type, String codec, Convenience... conveniences) {
        this.type = type;
        this.codec = codec;
        this.conveniences = List.of(conveniences);
    }

    private static LeafType text() {
        return TEXT;
    }

    private static ClassName value(String name) {
        return ClassName.get("dev.homelab.dsl.value", name);
    }

    private static Convenience of(Class<?> type) {
        return new Convenience(TypeName.get(type));
    }

    private static Convenience reference() {
        return new Convenience(ClassName.get("dev.homelab.dsl.text", "Reference"));
    }

    /** The leaf type that a schema calls by this name, such as {@code ByteSize}. */
    static LeafType named(String name) {
        return valueOf(name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
    }

    /** Whether the value is a map of its own, so that builders add entries to it. */
    boolean isMap() {
        return this == KEY_VALUES || this == OPTIONS || this == EXTRA_HOSTS;
    }

    /** The type of the value, or for a map the type of what an entry is given. */
    TypeName type() {
        return type;
    }

    /** The type of the property's value. */
    TypeName propertyType() {
        TypeName texts = ParameterizedTypeName.get(ClassName.get(List.class), TEXT.type);
        TypeName value = this == EXTRA_HOSTS ? texts : type;
        return isMap() ? ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), value) : type;
    }

    CodeBlock codec() {
        return this == GPUS ? CodeBlock.of("$T.CODEC", type) : CodeBlock.of("$T.$L", value("Codecs"), codec);
    }

    List<Convenience> conveniences() {
        return conveniences;
    }
}
