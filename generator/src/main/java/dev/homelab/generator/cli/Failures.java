package dev.homelab.generator.cli;

import dev.homelab.generator.finding.Candidates;
import dev.homelab.generator.finding.Findings;
import dev.homelab.generator.pipeline.Generator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said where a command was called wrongly or could not be carried out: sentences, and no trace of a stack. */
final class Failures {
    private static final Pattern CHOICE =
            Pattern.compile("(.*): expected one of \\[(.*)] \\(case-insensitive\\) but was (.*)", Pattern.DOTALL);

    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    /** A wrong call: what is wrong, what may have been meant, and where help is. */
    int wrongCall(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        if (failure instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
            String word = unmatched.getUnmatched().get(0);
            console.err().printf("`%s` does not know `%s`.%s%n", name, word, Candidates.nearest(word, words(command))
                    .map(" Did you mean `%s`?"::formatted)
                    .orElse(""));
        } else {
            console.err().println(sentence(failure.getMessage()));
        }
        console.err().printf("`%s --help` tells how it is called.%n", name);
        return ExitStatus.USAGE;
    }

    /** What may stand behind a command: its own commands and options that are shown. */
    private static List<String> words(CommandLine command) {
        List<String> words = new ArrayList<>();
        command.getSubcommands().forEach((name, each) -> {
            if (!each.getCommandSpec().usageMessage().hidden()) {
                words.add(name);
            }
        });
        command.getCommandSpec().options().stream()
                .filter(option -> !option.hidden())
                .forEach(option -> words.addAll(List.of(option.names())));
        return words;
    }

    /** A call that failed: a declaration that was refused is a finding, a file that cannot be used a sentence. */
    int failed(Exception failure, CommandLine command, CommandLine.ParseResult call) throws Exception {
        if (failure instanceof IllegalArgumentException refused) {
            console.print(Findings.of(List.of(Generator.refusal(refused))));
            return ExitStatus.FINDINGS;
        }
        IOException cause = failure instanceof UncheckedIOException unchecked ? unchecked.getCause()
                : failure instanceof IOException checked ? checked : null;
        if (cause == null) {
            throw failure;
        }
        console.err().println(sentence(cause));
        return ExitStatus.USAGE;
    }

    private static String sentence(IOException failure) {
        if (!(failure instanceof FileSystemException inFile)) {
            return sentence("A file cannot be used: " + failure.getMessage());
        }
        String reason = inFile instanceof NoSuchFileException ? "it does not exist"
                : inFile instanceof AccessDeniedException ? "access is denied"
                : inFile.getReason() == null ? inFile.getClass().getSimpleName() : inFile.getReason();
        return "The file `%s` cannot be used: %s.".formatted(inFile.getFile(), reason);
    }

    /** A message of the parser in our form: names in back-ticks, words as they are typed, a full stop. */
    private static String sentence(String message) {
        String text = message.replace('\'', '`').strip();
        Matcher choice = CHOICE.matcher(text);
        if (choice.matches()) {
            return "%s: expected %s; found %s.".formatted(
                    choice.group(1), choice.group(2).toLowerCase(Locale.ROOT), choice.group(3));
        }
        return text.endsWith(".") || text.endsWith("?") ? text : text + ".";
    }
}
