package dev.homelab.generator.cli;

import dev.homelab.dsl.Homelab;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * The command within Maven's own process: it must not end that process, and Maven shows the message of a failure as the
 * last thing on the screen.
 */
public final class MavenBuild {
    private static final String MARK = "--in-maven";

    private MavenBuild() {}

    /** Whether the arguments are those of the build. */
    public static boolean isCaller(String[] arguments) {
        return Arrays.asList(arguments).contains(MARK);
    }

    /**
     * Runs the command.
     *
     * @throws BuildFailure if its exit status is not 0
     */
    public static void run(Supplier<Homelab> declaration, String[] arguments) {
        String[] own = Arrays.stream(arguments).filter(argument -> !argument.equals(MARK)).toArray(String[]::new);
        StringWriter said = new StringWriter();
        Console console = new Console(new PrintWriter(said), new PrintWriter(said), false);
        int status = StacksCommand.run(declaration, console, own);
        if (status != ExitStatus.CLEAN) {
            throw new BuildFailure(said.toString());
        }
        System.out.print(said);
        System.out.flush();
    }

    /** A failure for people to read: its message is all there is. */
    public static final class BuildFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BuildFailure(String message) {
            super("\n" + message.strip(), null, false, false);
        }
    }
}
