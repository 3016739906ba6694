package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The homelabs that the test of a rule declares, in the order in which they stand.
 *
 * @param test the test, whose methods declare them
 * @param source the text of its class
 */
record Cases(RuleTest test, String source) {
    /** A line of a test, where it is named within a sentence. */
    static final Pattern OTHER_LINE = Pattern.compile("\\w+Test\\.java:\\d+");

    private static final Path SOURCES = Path.of("src/test/java/dev/homelab/generator/check");
    private static final Pattern LINE = Pattern.compile("(?m)^  (\\w+Test\\.java):(\\d+)");

    static Cases of(RuleTest test) {
        return new Cases(test, source(test.getClass().getSimpleName() + ".java"));
    }

    /** Those of the tests of all rules. */
    static Stream<Cases> all() {
        return Stream.concat(
                        Checks.all().stream().map(rule -> rule.getClass().getSimpleName() + "Test"),
                        Stream.of(UnusedSuppressionTest.class.getSimpleName()))
                .map(Cases::of);
    }

    /** Those of the test of that name. */
    static Cases of(String testClass) {
        try {
            Constructor<?> constructor =
                    Class.forName(Cases.class.getPackageName() + "." + testClass).getDeclaredConstructor();
            constructor.setAccessible(true);
            return of((RuleTest) constructor.newInstance());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("There is no `%s`.".formatted(testClass), e);
        }
    }

    private static String source(String file) {
        try {
            return Files.readString(SOURCES.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Method> methods(Class<? extends Annotation> kind) {
        return Stream.of(test.getClass().getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(kind))
                .sorted(Comparator.comparingInt(method -> source.indexOf(" " + method.getName() + "()")))
                .toList();
    }

    Homelab homelab(Method method) {
        try {
            method.setAccessible(true);
            return (Homelab) method.invoke(test);
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

    /** The text of the line instead of its number, which would change with every case that is added. */
    String withSourceLines(String text) {
        String lines = LINE.matcher(text).replaceAll(line -> Matcher.quoteReplacement("  %s: %s".formatted(
                line.group(1),
                source(line.group(1)).split("\n")[Integer.parseInt(line.group(2)) - 1].strip())));
        return OTHER_LINE.matcher(lines).replaceAll("another line");
    }
}
