package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.examples.Examples;
import dev.homelab.generator.finding.Findings;
import dev.homelab.generator.model.Model;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The cases of a rule: the methods of the class {@code XCases} beside {@code XRule}, in the order in which they stand.
 *
 * @param id the rule
 * @param cases the object with the methods
 * @param source the text of its class
 */
record RuleCases(String id, Examples cases, String source) {
    static final Path SOURCES = Path.of("src/test/java/dev/homelab/generator/check");

    static RuleCases of(Rule rule) {
        return of(rule.text().id(), rule.getClass().getSimpleName().replaceFirst("Rule$", "Cases"));
    }

    static RuleCases of(String id, String className) {
        try {
            Constructor<?> constructor =
                    Class.forName(RuleCases.class.getPackageName() + "." + className).getDeclaredConstructor();
            constructor.setAccessible(true);
            return new RuleCases(
                    id, (Examples) constructor.newInstance(), Files.readString(SOURCES.resolve(className + ".java")));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("The rule `%s` has no cases: there is no `%s`.".formatted(id, className), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Method> methods(Class<? extends Annotation> kind) {
        return Stream.of(cases.getClass().getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(kind))
                .sorted(Comparator.comparingInt(method -> source.indexOf(" " + method.getName() + "()")))
                .toList();
    }

    Findings findings(Method method) {
        try {
            method.setAccessible(true);
            return Checks.findings(Model.of((Homelab) method.invoke(cases)));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("`%s` does not declare a homelab.".formatted(method.getName()), e);
        }
    }

    /** What a method returns, as it is written. */
    String declaration(Method method) {
        int start = source.indexOf("return ", source.indexOf(" " + method.getName() + "()")) + "return ".length();
        String[] lines = source.substring(start, source.indexOf(";\n    }\n", start)).split("\n");
        return String.join("\n", Arrays.stream(lines).map(line -> line.replaceFirst("^ {8}", "")).toList());
    }
}
