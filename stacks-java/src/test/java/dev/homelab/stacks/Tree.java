package dev.homelab.stacks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.generator.cli.Console;
import dev.homelab.generator.cli.StacksCommand;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/** The tree, written by the command as an author would. */
final class Tree {

    private Tree() {}

    static void writeTo(Path directory) {
        StringWriter said = new StringWriter();
        Console console = new Console(new PrintWriter(said), new PrintWriter(said), false);
        int status = StacksCommand.run(HomelabStacks::declare, console, "generate", "--out", directory.toString());
        assertThat(status).as(said.toString()).isZero();
    }
}
