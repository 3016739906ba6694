package dev.homelab.generator.javasource;

import dev.homelab.dsl.Application;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Classes that were written as text, compiled with every warning an error. */
public final class CompiledSource implements AutoCloseable {
    private final URLClassLoader classes;

    private CompiledSource(URLClassLoader classes) {
        this.classes = classes;
    }

    /**
     * Compiles classes in one task.
     *
     * @param sources the texts by the full names of their classes
     * @param directory where the class files go
     * @throws AssertionError with what the compiler says, if there is an error or a warning
     */
    public static CompiledSource of(Map<String, String> sources, Path directory) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        List<JavaFileObject> files = sources.entrySet().stream().<JavaFileObject>map(Text::new).toList();
        List<String> options = List.of(
                "-Xlint:all", "-Werror", "-proc:none", "--release", "17", "-Xmaxerrs", "1000", "-d", directory.toString(),
                "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        if (!compiler.getTask(said, null, null, options, null, files).call()) {
            throw new AssertionError(said.toString());
        }
        return new CompiledSource(new URLClassLoader(new URL[] {directory.toUri().toURL()}));
    }

    /** A source that is text. */
    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(Map.Entry<String, String> source) {
            super(URI.create("string:///" + source.getKey().replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE);
            text = source.getValue();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreErrors) {
            return text;
        }
    }

    /** What a class declares. */
    public Application declare(String className) {
        try {
            return (Application) classes.loadClass(className).getMethod("declare").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(className + " cannot be run", e);
        }
    }

    @Override
    public void close() throws IOException {
        classes.close();
    }
}
