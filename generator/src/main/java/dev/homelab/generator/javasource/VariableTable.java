package dev.homelab.generator.javasource;

import dev.homelab.dsl.VariableUse.Operator;
import dev.homelab.dsl.text.Fragment;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.tree.Sequence;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The variables that a document uses, each with the form that it is declared in: the one that most uses have. */
final class VariableTable {
    private final Map<String, Interpolation> declared = new TreeMap<>();
    private final Map<String, String> constants = new TreeMap<>();
    private final Set<String> used = new TreeSet<>();
    private final boolean bound;

    private VariableTable(boolean bound) {
        this.bound = bound;
    }

    /**
     * The variables of a document.
     *
     * @param bound whether their values are given by an object that has a method for each
     */
    static VariableTable of(Mapping document, boolean bound) {
        Map<String, Map<String, Count>> forms = new TreeMap<>();
        count(document, forms);
        VariableTable table = new VariableTable(bound);
        forms.forEach((name, each) -> table.declared.put(name, each.values().stream()
                .min(Comparator.comparing((Count count) -> -count.uses).thenComparing(count -> count.form.form()))
                .map(count -> count.form)
                .orElseGet(() -> new Interpolation(name, Operator.NONE, Text.of("")))));
        return table;
    }

    private static final class Count {
        private final Interpolation form;
        private int uses;

        private Count(Interpolation form) {
            this.form = form;
        }
    }

    private static void count(Node node, Map<String, Map<String, Count>> forms) {
        if (node instanceof Mapping mapping) {
            mapping.entries().forEach(entry -> count(entry.value(), forms));
        } else if (node instanceof Sequence sequence) {
            sequence.nodes().forEach(item -> count(item, forms));
        } else if (node instanceof Scalar.Str string && string.text().indexOf('$') >= 0) {
            count(Text.parse(string.text()), forms);
        }
    }

    private static void count(Text text, Map<String, Map<String, Count>> forms) {
        for (Fragment fragment : text.fragments()) {
            if (fragment instanceof Fragment.Interpolation written) {
                Interpolation.read(written).ifPresent(use -> count(use, forms));
            }
        }
    }

    private static void count(Interpolation use, Map<String, Map<String, Count>> forms) {
        Map<String, Count> each = forms.computeIfAbsent(use.name(), name -> new LinkedHashMap<>());
        if (use.isDeclarable()) {
            each.computeIfAbsent(use.form(), form -> new Count(use)).uses++;
        }
        count(use.word(), forms);
    }

    /** Gives each variable a constant, or a method. */
    void name(JavaNames names) {
        JavaNames methods = new JavaNames();
        declared.keySet().forEach(name -> constants.put(
                name, bound ? methods.method(name, "variable") : names.constant(name, "VARIABLE")));
    }

    /** Whether a use of a variable is a text, not a reference. */
    boolean isBound() {
        return bound;
    }

    /** The constants or methods that were used, with what each is, sorted by the names of the variables. */
    Map<String, Expression> declarations() {
        Map<String, Expression> declarations = new LinkedHashMap<>();
        used.forEach(name -> declarations.put(constants.get(name), declaration(declared.get(name))));
        return Collections.unmodifiableMap(declarations);
    }

    private static Expression declaration(Interpolation form) {
        Expression name = Literals.of(form.name());
        String word = form.word().literal().orElse("");
        return switch (form.operator()) {
            case OR -> word.isEmpty()
                    ? Expression.called("variable", name).call("optional")
                    : Expression.called("setting", name, Literals.of(word));
            case OR_FAIL -> Expression.called("variable", name).call("required", Literals.of(word));
            default -> Expression.called("variable", name);
        };
    }

    /** The use of a variable, as the notation says it; nothing where no declared variable would be written so. */
    Optional<Expression> use(Fragment.Interpolation written) {
        return Interpolation.read(written).map(this::use);
    }

    private Expression use(Interpolation use) {
        used.add(use.name());
        if (bound) {
            return Expression.word("variables").call(constants.get(use.name()));
        }
        Expression variable = Expression.word(constants.get(use.name()));
        if (declared.get(use.name()).form().equals(use.form())) {
            return variable;
        }
        Optional<String> literal = use.word().literal();
        return switch (use.operator()) {
            case NONE -> variable.call("plain");
            case BARE -> variable.call("bare");
            default -> literal.isPresent()
                    ? variable.call(method(use), Literals.of(literal.get()))
                    : variable.call("use",
                            Expression.member(Types.OPERATOR, use.operator().name()),
                            new TextSource(this).text(use.word()));
        };
    }

    private static String method(Interpolation use) {
        return switch (use.operator()) {
            case OR -> "or";
            case OR_IF_UNSET -> "orIfUnset";
            case OR_FAIL -> "orFail";
            case OR_FAIL_IF_UNSET -> "orFailIfUnset";
            case THEN -> "then";
            default -> "thenIfSet";
        };
    }

    /** The constant or method of each variable. */
    Map<String, String> names() {
        return Collections.unmodifiableMap(constants);
    }
}
