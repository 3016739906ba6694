package dev.homelab.generator.vocabulary;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.homelab.generator.vocabulary.Vocabulary.Attribute;
import dev.homelab.generator.vocabulary.Vocabulary.ObjectType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes an object of the vocabulary as an immutable class with accessors; its builder is nested in it. */
final class ObjectWriter {
    static final ClassName CODECS = ClassName.get("dev.homelab.dsl.value", "Codecs");
    private static final ClassName PROPERTY = ClassName.get(VocabularyWriter.PACKAGE, "Property");
    private static final ClassName OBJECT = ClassName.get(VocabularyWriter.PACKAGE, "ComposeObject");
    private static final ClassName OBJECT_CODEC = ClassName.get(VocabularyWriter.PACKAGE, "ObjectCodec");
    private static final ClassName CODEC = ClassName.get("dev.homelab.dsl.value", "Codec");

    private final Vocabulary vocabulary;
    private final ObjectType type;
    private final ClassName self;

    ObjectWriter(Vocabulary vocabulary, ObjectType type) {
        this.vocabulary = vocabulary;
        this.type = type;
        this.self = ClassName.get(VocabularyWriter.PACKAGE, type.className());
    }

    TypeSpec write() {
        TypeSpec.Builder spec = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(OBJECT)
                .addJavadoc("$L\n", Javadoc.of(type.description()));
        type.attributes().forEach(attribute -> spec.addField(constant(attribute)));
        spec.addField(properties()).addField(codec());
        spec.addMethod(constructor()).addMethod(propertiesAccessor());
        type.attributes().forEach(attribute -> spec.addMethod(accessor(attribute)));
        BuilderWriter builder = new BuilderWriter(vocabulary, type);
        return spec.addMethod(builder.factory()).addTypes(builder.write()).build();
    }

    private FieldSpec constant(Attribute attribute) {
        TypeName property = ParameterizedTypeName.get(PROPERTY, typeOf(attribute.shape()));
        CodeBlock name = CodeBlock.of("$S, $L", attribute.name(), codecOf(attribute.shape()));
        return FieldSpec.builder(property, attribute.constant(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("{@code $L}.\n", attribute.name())
                .initializer(attribute.since()
                        .map(version -> CodeBlock.of("new $T($L).since($S)", property, name, version))
                        .orElseGet(() -> CodeBlock.of("new $T<>($L)", PROPERTY, name)))
                .build();
    }

    private FieldSpec properties() {
        CodeBlock all = type.attributes().stream()
                .map(attribute -> CodeBlock.of("$L", attribute.constant()))
                .collect(CodeBlock.joining(",\n"));
        return FieldSpec.builder(listOfProperties(), "PROPERTIES", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($>$>\n$L$<$<)", List.class, all)
                .build();
    }

    private static TypeName listOfProperties() {
        TypeName any = ParameterizedTypeName.get(PROPERTY, WildcardTypeName.subtypeOf(Object.class));
        return ParameterizedTypeName.get(ClassName.get(List.class), any);
    }

    private FieldSpec codec() {
        ClassName builder = type.isOpen() ? self.nestedClass("PlainBuilder") : self.nestedClass("Builder");
        CodeBlock.Builder init = CodeBlock.builder().add("$T.of($T::new, $T::new)", OBJECT_CODEC, builder, self);
        type.shortForm().attribute().ifPresent(name -> init.add(".withShortForm($L)", attribute(name).constant()));
        type.shortForm().handWritten().ifPresent(
                name -> init.add(".withShortForm(new $T())", ClassName.get(VocabularyWriter.PACKAGE, name)));
        return FieldSpec.builder(ParameterizedTypeName.get(CODEC, self), "CODEC")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("How the object is written and read, in all its forms.\n")
                .initializer(init.build())
                .build();
    }

    private Attribute attribute(String name) {
        return type.attributes().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    private MethodSpec constructor() {
        ClassName builder = ClassName.get(VocabularyWriter.PACKAGE, "ComposeObjectBuilder");
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(ParameterizedTypeName.get(builder, WildcardTypeName.subtypeOf(Object.class)), "builder")
                .addStatement("super(builder)")
                .build();
    }

    private static MethodSpec propertiesAccessor() {
        return MethodSpec.methodBuilder("properties")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(listOfProperties())
                .addStatement("return PROPERTIES")
                .build();
    }

    private MethodSpec accessor(Attribute attribute) {
        TypeName value = typeOf(attribute.shape());
        boolean list = attribute.shape() instanceof Shape.ListOf;
        boolean map = isMap(attribute.shape());
        CodeBlock get = CodeBlock.of("get($L)", attribute.constant());
        return MethodSpec.methodBuilder(attribute.method())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L\n", Javadoc.of(attribute.description()))
                .returns(list || map ? value : ParameterizedTypeName.get(ClassName.get(Optional.class), value))
                .addStatement(
                        list ? "return $L.orElse($T.of())" : map ? "return $L.orElse($T.of())" : "return $L",
                        list ? new Object[] {get, List.class} : map ? new Object[] {get, Map.class} : new Object[] {get})
                .build();
    }

    static boolean isMap(Shape shape) {
        return shape instanceof Shape.MapOf || shape instanceof Shape.Leaf leaf && leaf.type().isMap();
    }

    static TypeName typeOf(Shape shape) {
        if (shape instanceof Shape.Leaf leaf) {
            return leaf.type().propertyType();
        }
        if (shape instanceof Shape.ListOf list) {
            return ParameterizedTypeName.get(ClassName.get(List.class), typeOf(list.item()));
        }
        if (shape instanceof Shape.MapOf map) {
            return ParameterizedTypeName.get(
                    ClassName.get(Map.class), ClassName.get(String.class), typeOf(map.value()));
        }
        return ClassName.get(VocabularyWriter.PACKAGE, ((Shape.Named) shape).className());
    }

    private CodeBlock codecOf(Shape shape) {
        if (shape instanceof Shape.Leaf leaf) {
            return leaf.type().codec();
        }
        if (shape instanceof Shape.ListOf list) {
            return CodeBlock.of("$T.$L($L)", CODECS, list.single() ? "listOrOne" : "list", codecOf(list.item()));
        }
        if (shape instanceof Shape.MapOf map) {
            return map.names()
                    ? CodeBlock.of("$T.namesOrMap($L, $L)", CODECS, codecOf(map.value()), plain(vocabulary, map.value()))
                    : CodeBlock.of("$T.map($L)", CODECS, codecOf(map.value()));
        }
        return CodeBlock.of("$T.CODEC", typeOf(shape));
    }

    /** The value that a bare name stands for: what is required has its first word. */
    static CodeBlock plain(Vocabulary vocabulary, Shape value) {
        ObjectType object = vocabulary.object(((Shape.Named) value).className());
        CodeBlock.Builder plain = CodeBlock.builder().add("$T.builder()", typeOf(value));
        for (Attribute attribute : object.attributes()) {
            if (object.required().contains(attribute.name()) && attribute.shape() instanceof Shape.Named named) {
                vocabulary.enumType(named.className()).ifPresent(words -> plain.add(
                        ".$L($T.$L)",
                        attribute.method(),
                        typeOf(attribute.shape()),
                        EnumWriter.constant(words.words().get(0))));
            }
        }
        return plain.add(".build()").build();
    }
}
