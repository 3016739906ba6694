package dev.homelab.generator.vocabulary;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.homelab.generator.vocabulary.Vocabulary.EnumType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes a string with known words as a class with a constant for each: a variable may stand in for a word. */
final class EnumWriter {
    private static final ClassName TEXT = ClassName.get("dev.homelab.dsl.text", "Text");
    private static final ClassName TEXT_VALUE = ClassName.get("dev.homelab.dsl.value", "TextValue");
    private static final ClassName CODEC = ClassName.get("dev.homelab.dsl.value", "Codec");
    private static final ClassName CODECS = ClassName.get("dev.homelab.dsl.value", "Codecs");
    private static final ClassName ILLEGAL = ClassName.get("dev.homelab.dsl.value", "IllegalValueException");

    private EnumWriter() {}

    static TypeSpec write(EnumType type) {
        ClassName self = ClassName.get(VocabularyWriter.PACKAGE, type.className());
        TypeSpec.Builder spec = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(TEXT_VALUE)
                .addJavadoc("$L\n", Javadoc.of(type.description()));
        for (String word : type.words()) {
            spec.addField(FieldSpec.builder(self, constant(word), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc("{@code $L}.\n", word)
                    .initializer("new $T($T.of($S))", self, TEXT, word)
                    .build());
        }
        return spec.addField(words(type)).addField(codec(self)).addMethod(constructor()).addMethod(of(self, type)).build();
    }

    static String constant(String word) {
        return word.matches("[a-z]") ? word + "_SHARED" : word.matches("[A-Z]") ? word + "_PRIVATE"
                : word.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    private static FieldSpec words(EnumType type) {
        CodeBlock list = type.words().stream().map(word -> CodeBlock.of("$S", word)).collect(CodeBlock.joining(", "));
        return FieldSpec.builder(ParameterizedTypeName.get(List.class, String.class), "WORDS")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($L)", List.class, list)
                .build();
    }

    private static FieldSpec codec(ClassName self) {
        return FieldSpec.builder(ParameterizedTypeName.get(CODEC, self), "CODEC")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("How the word is written and read.\n")
                .initializer("$T.leaf($T::of)", CODECS, self)
                .build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TEXT, "text")
                .addStatement("super(text)")
                .build();
    }

    private static MethodSpec of(ClassName self, EnumType type) {
        String expected = type.words().stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self)
                .addParameter(TEXT, "text")
                .addJavadoc("A word from text.\n\n@throws $T if the text is known and none of the words\n", ILLEGAL)
                .beginControlFlow("text.literal().filter(word -> !WORDS.contains(word)).ifPresent(word ->")
                .addStatement("throw new $T(word, $S)", ILLEGAL, "one of " + expected)
                .endControlFlow(")")
                .addStatement("return new $T(text)", self)
                .build();
    }
}
