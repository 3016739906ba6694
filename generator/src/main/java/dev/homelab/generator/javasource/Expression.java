package dev.homelab.generator.javasource;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Java expression that knows how wide it is: a word, or something with calls behind it.
 *
 * <p>{@code Logging.builder().driver("local").build()} is the type {@code Logging} with three calls.
 */
final class Expression {
    private static final int WIDTH = 120;
    private static final int UNIT = 4;
    private static final int CALLS_ON_A_LINE = 4;
    private static final int MOST_LINES_ON_A_LINE = 3;

    private final CodeBlock head;
    private final String start;
    private final ClassName type;
    private final List<Call> calls;
    private final String text;
    private final int size;
    private final List<String> lines;

    /**
     * One call.
     *
     * @param name the method
     * @param arguments what it is given
     */
    record Call(String name, List<Expression> arguments) {
        Call {
            arguments = Collections.unmodifiableList(new ArrayList<>(arguments));
        }

        static Call of(String name, Expression... arguments) {
            return new Call(name, List.of(arguments));
        }

        private String text() {
            return name + "(" + textOf(arguments) + ")";
        }
    }

    /** What an expression begins with: its code, how that reads, and the type where it is one. */
    private Expression(CodeBlock head, String start, ClassName type, List<Call> calls) {
        this(head, start, type, calls, List.of());
    }

    private Expression(CodeBlock head, String start, ClassName type, List<Call> calls, List<String> lines) {
        this.lines = lines;
        this.head = head;
        this.start = start;
        this.type = type;
        this.calls = Collections.unmodifiableList(new ArrayList<>(calls));
        StringBuilder whole = new StringBuilder(start);
        calls.forEach(call -> whole.append(whole.isEmpty() ? "" : ".").append(call.text()));
        this.text = whole.toString();
        this.size = 1 + calls.stream().mapToInt(call ->
                1 + call.arguments().stream().mapToInt(Expression::size).sum()).sum();
    }

    /** Code as it is: a literal, a constant. */
    static Expression word(String code) {
        return new Expression(CodeBlock.of("$L", code), code, null, List.of());
    }

    /** A string literal of several lines, which stand below each other where they do not fit on one. */
    static Expression lines(String whole, List<String> lines) {
        return new Expression(CodeBlock.of("$L", whole), whole, null, List.of(), List.copyOf(lines));
    }

    /** A type, for calls on it. */
    static Expression of(ClassName type) {
        return new Expression(CodeBlock.of("$T", type), nameOf(type), type, List.of());
    }

    private static String nameOf(ClassName type) {
        return String.join(".", type.simpleNames());
    }

    /** A call of a method that is imported statically, or of the class itself. */
    static Expression called(String name, Expression... arguments) {
        return new Expression(CodeBlock.of(""), "", null, List.of(Call.of(name, arguments)));
    }

    /** A member of a type, such as an enum constant. */
    static Expression member(ClassName type, String name) {
        return new Expression(CodeBlock.of("$T.$L", type, name), nameOf(type) + "." + name, null, List.of());
    }

    /** A new object. */
    static Expression created(ClassName type, Expression... arguments) {
        CodeBlock list = Stream.of(arguments).map(Expression::flat).collect(CodeBlock.joining(", "));
        return new Expression(
                CodeBlock.of("new $T($L)", type, list),
                "new " + nameOf(type) + "(" + textOf(List.of(arguments)) + ")", null, List.of());
    }

    /** This with a call behind it. */
    Expression call(String name, Expression... arguments) {
        return call(name, List.of(arguments));
    }

    /** This with a call behind it. */
    Expression call(String name, List<Expression> arguments) {
        return with(List.of(new Call(name, arguments)));
    }

    /** This with calls behind it. */
    Expression with(List<Call> more) {
        List<Call> all = new ArrayList<>(calls);
        all.addAll(more);
        return new Expression(head, start, type, all);
    }

    /** Whether the first call stands on the line of what it is called on. */
    private boolean startsWithCall() {
        return type != null || start.isEmpty();
    }

    /** How many words and calls it is made of: a measure of the code that it becomes. */
    int size() {
        return size;
    }

    /** How many calls stand behind its head. */
    int calls() {
        return calls.size();
    }

    /** The type whose methods are called, where it is one. */
    Optional<ClassName> type() {
        return Optional.ofNullable(type);
    }

    /** The calls behind its head. */
    List<Call> callsMade() {
        return calls;
    }

    /** Every method that is called without a type in front, here and in arguments. */
    Set<String> unqualified() {
        Set<String> names = new TreeSet<>();
        collect(names);
        return names;
    }

    private void collect(Set<String> names) {
        if (start.isEmpty()) {
            names.add(calls.get(0).name());
        }
        calls.forEach(call -> call.arguments().forEach(argument -> argument.collect(names)));
    }

    private static String textOf(List<Expression> arguments) {
        return arguments.stream().map(argument -> argument.text).collect(Collectors.joining(", "));
    }

    private static int widthOf(List<Expression> arguments) {
        return arguments.stream().mapToInt(argument -> argument.text.length() + 2).sum() - (arguments.isEmpty() ? 0 : 2);
    }

    /** All of it on one line. */
    CodeBlock flat() {
        CodeBlock.Builder code = CodeBlock.builder().add(head);
        for (int i = 0; i < calls.size(); i++) {
            code.add(i == 0 && start.isEmpty() ? "$L(" : ".$L(", calls.get(i).name());
            code.add(calls.get(i).arguments().stream().map(Expression::flat).collect(CodeBlock.joining(", ")));
            code.add(")");
        }
        return code.build();
    }

    /** The code on one line, with types by their simple names: what tells two expressions apart. */
    String key() {
        return text;
    }

    /**
     * The code as it is laid out.
     *
     * @param level the indentation of the line it begins on
     * @param column where it begins
     * @param behind how many characters follow it on its last line
     */
    CodeBlock at(int level, int column, int behind) {
        boolean few = lines.size() <= MOST_LINES_ON_A_LINE && calls.size() <= CALLS_ON_A_LINE + (startsWithCall() ? 1 : 0);
        return few && column + text.length() + behind <= WIDTH ? flat() : broken(level, column, behind);
    }

    private boolean isShort() {
        return calls.size() <= CALLS_ON_A_LINE + 1 && lines.size() <= MOST_LINES_ON_A_LINE;
    }

    /** The code with each call on a line of its own. */
    CodeBlock broken(int level, int column, int behind) {
        if (lines.size() > 1 && calls.isEmpty()) {
            return CodeBlock.of("$L$>$>\n+ $L$<$<", lines.get(0),
                    lines.subList(1, lines.size()).stream().map(line -> CodeBlock.of("$L", line)).collect(CodeBlock.joining("\n+ ")));
        }
        int onFirst = startsWithCall() ? 1 : 0;
        if (calls.size() <= onFirst) {
            return calls.isEmpty() ? head : CodeBlock.builder().add(head).add(call(0, level, column, behind)).build();
        }
        CodeBlock.Builder code = CodeBlock.builder().add(head);
        if (onFirst == 1) {
            code.add(call(0, level, column, 0));
        }
        code.add("$>$>");
        for (int i = onFirst; i < calls.size(); i++) {
            code.add("\n").add(call(i, level + 2, (level + 2) * UNIT, i == calls.size() - 1 ? behind : 0));
        }
        return code.add("$<$<").build();
    }

    private CodeBlock call(int index, int level, int column, int behind) {
        Call call = calls.get(index);
        String opening = (index == 0 && start.isEmpty() ? "" : ".") + call.name() + "(";
        int from = column + opening.length() + (index == 0 && startsWithCall() ? start.length() : 0);
        return CodeBlock.builder().add("$L", opening).add(arguments(call.arguments(), level, from, behind + 1)).add(")").build();
    }

    private static CodeBlock arguments(List<Expression> arguments, int level, int column, int behind) {
        boolean fits = column + widthOf(arguments) + behind <= WIDTH
                && arguments.stream().allMatch(Expression::isShort);
        if (fits || arguments.isEmpty()) {
            return arguments.stream().map(Expression::flat).collect(CodeBlock.joining(", "));
        }
        Expression last = arguments.get(arguments.size() - 1);
        int before = widthOf(arguments) - last.text.length();
        if (arguments.size() == 1 && last.lines.size() > 1) {
            return CodeBlock.of("$>$>\n$L$<$<", last.at(level + 2, (level + 2) * UNIT, behind));
        }
        if (last.calls.size() > 1 || arguments.size() == 1 && last.calls.size() == 1) {
            CodeBlock.Builder code = CodeBlock.builder();
            arguments.subList(0, arguments.size() - 1).forEach(argument -> code.add("$L, ", argument.flat()));
            return code.add(last.at(level, column + before, behind)).build();
        }
        CodeBlock.Builder code = CodeBlock.builder().add("$>$>");
        for (int i = 0; i < arguments.size(); i++) {
            code.add(i == 0 ? "\n" : ",\n").add(arguments.get(i).at(level + 2, (level + 2) * UNIT, i < arguments.size() - 1 ? 1 : behind));
        }
        return code.add("$<$<").build();
    }
}
