package dev.homelab.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.homelab.generator.check.Golden;
import dev.homelab.generator.map.SampleHomelab;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;

/** What a newcomer reads: the help of every command, word for word. */
class HelpTest {
    private static final Path GOLDENS = Path.of("src/test/resources/help");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine commands = StacksCommand.commandLine(
            SampleHomelab::declare, new Console(new PrintWriter(out), new PrintWriter(err), false));

    private List<String> names() {
        return commands.getSubcommands().values().stream()
                .filter(command -> !command.getCommandSpec().usageMessage().hidden())
                .map(CommandLine::getCommandName)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> theHelpOfEveryCommand() {
        return Stream.concat(Stream.of(""), names().stream()).map(name -> DynamicTest.dynamicTest("stacks " + name, () -> {
            out.getBuffer().setLength(0);
            int status = commands.execute(Stream.of(name, "--help").filter(word -> !word.isEmpty()).toArray(String[]::new));

            assertThat(status).isZero();
            assumeRecorded(name.isEmpty() ? "stacks" : name);
            assertThat(out.toString().lines()).allMatch(line -> line.length() <= 100);
            Golden.assertSame("help/" + (name.isEmpty() ? "stacks" : name) + ".txt", out.toString());
        }));
    }

    /** A command is new until its help was recorded and read; then every change of it is seen, and of the list of commands. */
    private void assumeRecorded(String name) {
        boolean required = System.getenv("HOMELAB_REQUIRE_TOOLS") != null || "overwrite".equals(System.getProperty("golden"));
        Stream<String> needed = name.equals("stacks") ? names().stream() : Stream.of(name);
        assumeTrue(
                required || needed.allMatch(each -> Files.exists(GOLDENS.resolve(each + ".txt"))),
                "record the help of `" + name + "`: -Dgolden=overwrite");
    }

    @Test
    void noHelpIsLeftOfACommandThatIsGone() throws IOException {
        try (Stream<Path> files = Files.list(GOLDENS)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".txt", "")).filter(name -> !name.equals("stacks")))
                    .isSubsetOf(names());
        }
    }

    @Test
    void everyOptionAndParameterIsDescribed() {
        commands.getSubcommands().values().forEach(command -> command.getCommandSpec().args().forEach(argument ->
                assertThat(String.join("", argument.description()))
                        .as(command.getCommandName() + " " + argument.paramLabel())
                        .isNotBlank()));
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        commands.execute("--version");

        assertThat(out.toString()).matches("stacks \\d+\\.\\d+\\.\\d+\\S* on Java \\d+\\S*\\R");
    }
}
