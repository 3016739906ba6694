package dev.homelab.stacks;

import dev.homelab.generator.cli.Console;
import dev.homelab.generator.cli.MavenBuild;
import dev.homelab.generator.cli.StacksCommand;

/** The generator of this homelab as a program. */
public final class Main {

    private Main() {}

    /**
     * Runs the generator.
     *
     * @param arguments see {@code ./stacks --help}
     */
    public static void main(String[] arguments) {
        if (MavenBuild.isCaller(arguments)) {
            MavenBuild.run(HomelabStacks::declare, arguments);
        } else {
            System.exit(StacksCommand.run(
                    HomelabStacks::declare, HomelabStacks.upstreams(), Console.ofProcess(), arguments));
        }
    }
}
