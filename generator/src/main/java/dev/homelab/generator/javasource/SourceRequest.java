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
 * @param revision for a class whose variables others give values: which revision of the file it is
 */
public record SourceRequest(
        String packageName,
        String className,
        boolean comments,
        String description,
        Optional<String> comment,
        Optional<String> revision) {
    /** A sentence that every class has which was imported. */
    public static final String MARK = "imported by {@code ./stacks";

    private static final String PLAIN = "[A-Za-z0-9 .,;:`{}@'()/_-]*";

    public SourceRequest {
        require(JavaNames.isPackageName(packageName), packageName, "a package name such as `com.example.stacks`");
        require(JavaNames.isClassName(className), className, "a class name such as `Shop`");
        require(description.matches(PLAIN), description, "a sentence of letters, digits and plain punctuation");
        require(comment.orElse("").matches(PLAIN), comment.orElse(""), "letters, digits and plain punctuation");
        require(revision.orElse("0").matches("[A-Za-z0-9][A-Za-z0-9._-]*"), revision.orElse(""), "a revision such as `2026-02`");
    }

    private static void require(boolean legal, String found, String expected) {
        if (!legal) {
            throw new IllegalValueException(found, expected);
        }
    }

    /** A class that keeps comments. */
    public static SourceRequest of(String packageName, String className) {
        return new SourceRequest(
                packageName, className, true, "A Compose file as it was imported by {@code ./stacks import}.",
                Optional.empty(), Optional.empty());
    }

    /** The same class without the comments of the file. */
    public SourceRequest withoutComments() {
        return new SourceRequest(packageName, className, false, description, comment, revision);
    }

    /** A class of somebody else's files, without comments, that takes the values of its variables from its caller. */
    public static SourceRequest upstream(String className, String name, String revision) {
        int dot = className.lastIndexOf('.');
        return new SourceRequest(
                className.substring(0, Math.max(dot, 0)),
                className.substring(dot + 1),
                false,
                "What upstream declares, as it was imported by {@code ./stacks upgrade %s}.".formatted(name),
                Optional.of("Imported from upstream. Do not edit; run `./stacks upgrade %s`.".formatted(name)),
                Optional.of(revision));
    }

    /** Whether the class takes the values of its variables from its caller. */
    boolean isBound() {
        return revision.isPresent();
    }

    /** The path of the source below the root of its sources. */
    public String path() {
        return packageName.replace('.', '/') + "/" + className + ".java";
    }
}
