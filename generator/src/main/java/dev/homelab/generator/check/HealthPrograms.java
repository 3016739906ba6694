package dev.homelab.generator.check;

import dev.homelab.dsl.value.HealthTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which programs a health check calls. A shell line is read only as far as this needs. */
final class HealthPrograms {
    /** What every shell does itself. */
    private static final List<String> BUILT_IN =
            List.of(":", "[", "true", "false", "exit", "echo", "printf", "exec", "cd", "set", "test", "!", "if", "then", "fi");
    private static final Pattern WORD = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'[^']*'|[|&;]+|(?:[^\\s\"'|&;\\\\]|\\\\.)+");
    private static final Pattern REDIRECTION = Pattern.compile("[0-9<>]");
    private static final Pattern ASSIGNMENT = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*=.*");

    private HealthPrograms() {}

    /**
     * The programs that have to be there: of the lists each stands for another way to tell, of which one is enough.
     *
     * @param test the check
     */
    static List<List<String>> ways(HealthTest test) {
        List<String> words = test.words().stream().map(Object::toString).toList();
        return switch (test.runner()) {
            case NONE, FIRST_WORD -> List.of();
            case CMD -> words.isEmpty() ? List.of() : waysOf(words);
            case SHELL -> waysOfShell("sh", String.join(" ", words));
        };
    }

    private static List<List<String>> waysOf(List<String> words) {
        String program = baseName(words.get(0));
        boolean shell = List.of("sh", "bash", "ash", "dash").contains(program);
        return shell && words.size() > 2 && words.get(1).equals("-c")
                ? waysOfShell(program, words.get(2))
                : List.of(List.of(program));
    }

    private static List<List<String>> waysOfShell(String shell, String line) {
        List<List<String>> ways = new ArrayList<>();
        for (List<String> way : alternatives(line)) {
            if (!way.isEmpty()) {
                ways.add(Stream.concat(Stream.of(shell), way.stream()).distinct().toList());
            }
        }
        return ways.isEmpty() ? List.of(List.of(shell)) : ways;
    }

    /** The programs of each part of a line between {@code ||}. */
    private static List<List<String>> alternatives(String line) {
        List<List<String>> ways = new ArrayList<>();
        List<String> way = new ArrayList<>();
        boolean first = true;
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            String text = word.group();
            if ("|&;".indexOf(text.charAt(0)) >= 0) {
                first = true;
                if (text.equals("||")) {
                    ways.add(way);
                    way = new ArrayList<>();
                }
            } else if (first) {
                Optional<String> program = program(text);
                program.ifPresent(way::add);
                first = ASSIGNMENT.matcher(text).matches() || text.equals("exec");
            }
        }
        ways.add(way);
        return ways;
    }

    private static Optional<String> program(String word) {
        boolean called = !BUILT_IN.contains(word) && !ASSIGNMENT.matcher(word).matches() && !REDIRECTION.matcher(word).lookingAt();
        return called ? Optional.of(baseName(word)) : Optional.empty();
    }

    private static String baseName(String program) {
        return program.substring(program.lastIndexOf('/') + 1);
    }
}
