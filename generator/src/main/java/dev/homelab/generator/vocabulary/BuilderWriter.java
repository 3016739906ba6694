package dev.homelab.generator.vocabulary;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.homelab.generator.vocabulary.LeafType.Convenience;
import dev.homelab.generator.vocabulary.Vocabulary.Attribute;
import dev.homelab.generator.vocabulary.Vocabulary.ObjectType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the builder of an object: a method for each attribute, with what it takes in place of the value's type. */
final class BuilderWriter {
    private static final ClassName BASE = ClassName.get(VocabularyWriter.PACKAGE, "ComposeObjectBuilder");
    private static final ClassName TEXT = ClassName.get("dev.homelab.dsl.text", "Text");

    private final Vocabulary vocabulary;
    private final ObjectType type;
    private final ClassName self;
    private final TypeName returned;

    BuilderWriter(Vocabulary vocabulary, ObjectType type) {
        this.vocabulary = vocabulary;
        this.type = type;
        this.self = ClassName.get(VocabularyWriter.PACKAGE, type.className());
        this.returned = type.isOpen() ? TypeVariableName.get("B") : self.nestedClass("Builder");
    }

    MethodSpec factory() {
        ClassName builder = self.nestedClass(type.isOpen() ? "PlainBuilder" : "Builder");
        return MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("A builder without any attribute.\n")
                .returns(builder)
                .addStatement("return new $T()", builder)
                .build();
    }

    List<TypeSpec> write() {
        return type.isOpen() ? List.of(openBuilder(), plainBuilder()) : List.of(closedBuilder());
    }

    private TypeSpec closedBuilder() {
        TypeSpec.Builder builder = TypeSpec.classBuilder("Builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(BASE, self.nestedClass("Builder")))
                .addJavadoc("Builds a {@link $T}.\n", self)
                .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        addMethods(builder);
        return builder.addMethod(selfMethod(self.nestedClass("Builder"))).addMethod(build()).build();
    }

    private TypeSpec openBuilder() {
        ClassName open = self.nestedClass("Builder");
        TypeVariableName b = TypeVariableName.get("B", ParameterizedTypeName.get(open, TypeVariableName.get("B")));
        TypeSpec.Builder builder = TypeSpec.classBuilder("Builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.ABSTRACT)
                .addTypeVariable(b)
                .superclass(ParameterizedTypeName.get(BASE, TypeVariableName.get("B")))
                .addJavadoc("The attributes of a {@link $T}, for builders that add to them.\n\n"
                        + "@param <B> the type of the builder itself\n", self)
                .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PROTECTED)
                        .addJavadoc("A builder without any attribute.\n").build());
        addMethods(builder);
        MethodSpec attributes = MethodSpec.methodBuilder("toAttributes")
                .addModifiers(Modifier.PROTECTED, Modifier.FINAL)
                .addJavadoc("What was set so far.\n")
                .returns(self)
                .addStatement("return new $T(this)", self)
                .build();
        return builder.addMethod(attributes).build();
    }

    private TypeSpec plainBuilder() {
        ClassName plain = self.nestedClass("PlainBuilder");
        return TypeSpec.classBuilder(plain)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(self.nestedClass("Builder"), plain))
                .addJavadoc("Builds a {@link $T}.\n", self)
                .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
                .addMethod(selfMethod(plain))
                .addMethod(build())
                .build();
    }

    private MethodSpec selfMethod(ClassName builder) {
        return MethodSpec.methodBuilder("self")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(builder)
                .addStatement("return this")
                .build();
    }

    private MethodSpec build() {
        return MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The object.\n")
                .returns(self)
                .addStatement(type.shortForm()
                        .handWritten()
                        .map(form -> CodeBlock.of(
                                "return new $T().checked(new $T(this))",
                                ClassName.get(VocabularyWriter.PACKAGE, form), self))
                        .orElseGet(() -> CodeBlock.of("return new $T(this)", self)))
                .build();
    }

    private void addMethods(TypeSpec.Builder builder) {
        builder.addMethod(propertiesMethod());
        for (Attribute attribute : type.attributes()) {
            methods(attribute).forEach(builder::addMethod);
        }
    }

    private MethodSpec propertiesMethod() {
        TypeName any = ParameterizedTypeName.get(
                ClassName.get(VocabularyWriter.PACKAGE, "Property"), WildcardTypeName.subtypeOf(Object.class));
        return MethodSpec.methodBuilder("properties")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED, Modifier.FINAL)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), any))
                .addStatement("return PROPERTIES")
                .build();
    }

    private List<MethodSpec> methods(Attribute attribute) {
        Shape shape = attribute.shape();
        if (shape instanceof Shape.ListOf list) {
            return listMethods(attribute, list.item());
        }
        if (shape instanceof Shape.MapOf map) {
            List<MethodSpec> methods =
                    new ArrayList<>(entryMethods(attribute, ObjectWriter.typeOf(map.value()), conveniences(map.value())));
            if (map.names()) {
                methods.add(names(attribute, map.value()));
            }
            return methods;
        }
        if (shape instanceof Shape.Leaf leaf && leaf.type().isMap()) {
            boolean lists = leaf.type() == LeafType.EXTRA_HOSTS;
            return lists ? addressMethods(attribute) : entryMethods(attribute, TEXT, leaf.type().conveniences());
        }
        return valueMethods(attribute, shape);
    }

    private static List<Convenience> conveniences(Shape shape) {
        return shape instanceof Shape.Leaf leaf ? leaf.type().conveniences() : List.of();
    }

    private MethodSpec.Builder method(String name, Attribute attribute) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(returned)
                .addJavadoc("$L\n", Javadoc.of(attribute.description()));
        attribute.since().ifPresent(version -> method.addJavadoc("\n@since Compose $L\n", version));
        return method;
    }

    private List<MethodSpec> valueMethods(Attribute attribute, Shape shape) {
        TypeName value = ObjectWriter.typeOf(shape);
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(method(attribute.method(), attribute)
                .addParameter(value, "value")
                .addStatement("return set($L, value)", attribute.constant())
                .build());
        for (Convenience convenience : conveniences(shape)) {
            methods.add(method(attribute.method(), attribute)
                    .addParameter(convenience.type(), "value")
                    .addStatement("return $L($T.of(value))", attribute.method(), value)
                    .build());
        }
        vocabulary.shortAttribute(shape).ifPresent(part -> methods.add(method(attribute.method(), attribute)
                .addParameter(String.class, "value")
                .addStatement("return $L($L)", attribute.method(), ofPart(value, part, "value"))
                .build()));
        return methods;
    }

    /** An object of which only the part is given that its short form sets. */
    private static CodeBlock ofPart(TypeName object, Attribute part, String variable) {
        return CodeBlock.of("$T.builder().$L($L).build()", object, part.method(), variable);
    }

    private MethodSpec names(Attribute attribute, Shape value) {
        return method(attribute.method(), attribute)
                .addParameter(ArrayTypeName.of(String.class), "names")
                .varargs()
                .beginControlFlow("for (String name : names)")
                .addStatement("put($L, name, $L)", attribute.constant(), ObjectWriter.plain(vocabulary, value))
                .endControlFlow()
                .addStatement("return self()")
                .build();
    }

    private List<MethodSpec> listMethods(Attribute attribute, Shape item) {
        TypeName value = ObjectWriter.typeOf(item);
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(varargs(attribute, value, CodeBlock.of("return add($L, $T.of(values))", attribute.constant(), List.class)));
        for (Convenience convenience : conveniences(item)) {
            if (convenience.type().equals(TypeName.get(String.class))) {
                methods.add(varargs(attribute, convenience.type(), CodeBlock.of(
                        "return add($L, $T.of(values).stream().map($T::of).toList())",
                        attribute.constant(), List.class, value)));
            }
        }
        vocabulary.shortAttribute(item).ifPresent(part -> methods.add(varargs(
                attribute, TypeName.get(String.class), CodeBlock.of(
                        "return add($L, $T.of(values).stream().map(value -> $L).toList())",
                        attribute.constant(), List.class, ofPart(value, part, "value")))));
        if (!attribute.one().equals(attribute.method())) {
            vocabulary.shortAttribute(item).ifPresent(part -> methods.add(method(attribute.one(), attribute)
                    .addParameter(String.class, "value")
                    .addStatement("return $L($L)", attribute.one(), ofPart(value, part, "value"))
                    .build()));
            methods.add(method(attribute.one(), attribute)
                    .addParameter(value, "value")
                    .addStatement("return add($L, $T.of(value))", attribute.constant(), List.class)
                    .build());
            for (Convenience convenience : conveniences(item)) {
                methods.add(method(attribute.one(), attribute)
                        .addParameter(convenience.type(), "value")
                        .addStatement("return $L($T.of(value))", attribute.one(), value)
                        .build());
            }
        }
        return methods;
    }

    private MethodSpec varargs(Attribute attribute, TypeName value, CodeBlock statement) {
        return method(attribute.method(), attribute)
                .addParameter(ArrayTypeName.of(value), "values")
                .varargs()
                .addStatement(statement)
                .build();
    }

    private List<MethodSpec> entryMethods(Attribute attribute, TypeName value, List<Convenience> conveniences) {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(entry(attribute, value, CodeBlock.of("return put($L, name, value)", attribute.constant())));
        for (Convenience convenience : conveniences) {
            methods.add(entry(attribute, convenience.type(),
                    CodeBlock.of("return $L(name, $T.of(value))", attribute.one(), value)));
        }
        return methods;
    }

    private List<MethodSpec> addressMethods(Attribute attribute) {
        return List.of(
                addresses(attribute, TEXT, CodeBlock.of(
                        "return put($L, name, $T.of(addresses))", attribute.constant(), List.class)),
                addresses(attribute, ClassName.get(String.class), CodeBlock.of(
                        "return put($L, name, $T.of(addresses).stream().map($T::of).toList())",
                        attribute.constant(), List.class, TEXT)));
    }

    private MethodSpec addresses(Attribute attribute, TypeName address, CodeBlock statement) {
        return method(attribute.one(), attribute)
                .addParameter(String.class, "name")
                .addParameter(ArrayTypeName.of(address), "addresses")
                .varargs()
                .addStatement(statement)
                .build();
    }

    private MethodSpec entry(Attribute attribute, TypeName value, CodeBlock statement) {
        return method(attribute.one(), attribute)
                .addParameter(String.class, "name")
                .addParameter(value, "value")
                .addStatement(statement)
                .build();
    }
}
