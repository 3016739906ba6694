package dev.homelab.generator.javasource;

import dev.homelab.dsl.value.IllegalValueException;
import java.util.Optional;

/**
 * What class is wanted.
 *
 * @param packageName its package
 * @param className its name
 * @param comments whether it keeps the comments of the file
 * @param description the sentence of its Javadoc
 * @param comment a line at the top of the source
 */
public record SourceRequest(
        String packageName, String className, boolean comments, String description, Optional<String> comment) {
    /** A sentence that every class has which was imported. */
    public static final String MARK = "imported by {@code ./stacks";

    private static final String PLAIN = "[A-Za-z0-9 .,;:`{}@'()/_-]*";

    public SourceRequest {
        require(JavaNames.isPackageName(packageName), packageName, "a package name such as `com.example.stacks`");
        require(JavaNames.isClassName(className), className, "a class name such as `Shop`");
        require(description.matches(PLAIN), description, "a sentence of letters, digits and plain punctuation");
        require(comment.orElse("").matches(PLAIN), comment.orElse(""), "letters, digits and plain punctuation");
    }

    private static void require(boolean legal, String found, String expected) {
        if (!legal) {
            throw new IllegalValueException(found, expected);
        }
    }

    /** A class that keeps comments. */
    public static SourceRequest of(String packageName, String className) {
        return new SourceRequest(
                packageName, className, true, "A Compose file as it was imported by {@code ./stacks import}.", Optional.empty());
    }

    /** The same class without the comments of the file. */
    public SourceRequest withoutComments() {
        return new SourceRequest(packageName, className, false, description, comment);
    }

    /** The path of the source below the root of its sources. */
    public String path() {
        return packageName.replace('.', '/') + "/" + className + ".java";
    }
}
