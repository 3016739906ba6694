package dev.homelab.generator.javasource;

import com.palantir.javapoet.ClassName;
import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.tree.Sequence;
import dev.homelab.dsl.tree.Tagged;
import dev.homelab.generator.javasource.Expression.Call;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes trees as they are: what stands below extension keys. */
final class TreeSource {
    /** A deeper tree gets a method of its own: the compiler goes down into an expression, and its stack ends. */
    private static final int DEEPEST = 12;

    private final boolean comments;
    private final JavaNames names;
    private final Map<String, Expression> methods = new LinkedHashMap<>();
    private int depth;

    TreeSource(boolean comments, JavaNames names) {
        this.comments = comments;
        this.names = names;
    }

    /** The methods that deep trees are made of, by their names. */
    Map<String, Expression> methods() {
        return Collections.unmodifiableMap(methods);
    }

    /** A node for a parameter of that type. */
    Expression node(Node node) {
        depth++;
        Expression expression = expression(node);
        depth--;
        if (depth == 0 || depth % DEEPEST != 0 || node instanceof Scalar) {
            return expression;
        }
        String name = names.method("block", "tree");
        methods.put(name, expression);
        return Expression.called(name);
    }

    private Expression expression(Node node) {
        if (node instanceof Mapping mapping) {
            return mapping(mapping);
        }
        if (node instanceof Tagged tagged) {
            return Expression.created(
                    ClassName.get(Tagged.class),
                    Expression.member(ClassName.get(tagged.tag().getClass()), tagged.tag().name()),
                    node(tagged.value()));
        }
        return node instanceof Sequence sequence ? sequence(sequence) : scalar((Scalar) node);
    }

    private Expression mapping(Mapping mapping) {
        List<Call> calls = new ArrayList<>();
        calls.add(Call.of("builder"));
        mapping.entries().forEach(entry -> calls.add(new Call("put", arguments(entry))));
        if (comments && !mapping.foot().isEmpty()) {
            calls.add(Call.of("foot", Literals.of(mapping.foot())));
        }
        calls.add(Call.of("build"));
        return Expression.of(Types.MAPPING).with(calls);
    }

    private List<Expression> arguments(Mapping.Entry entry) {
        Expression key = Literals.of(entry.key());
        boolean commented = comments && !entry.comment().isEmpty();
        if (commented) {
            return List.of(key, node(entry.value()), Literals.of(entry.comment()));
        }
        return List.of(key, entry.value() instanceof Scalar.Str text ? Literals.of(text.text()) : node(entry.value()));
    }

    private Expression sequence(Sequence sequence) {
        Expression type = Expression.of(Types.SEQUENCE);
        boolean noted = !sequence.foot().isEmpty() || sequence.items().stream().anyMatch(item -> !item.comment().isEmpty());
        if (comments && noted) {
            return Expression.created(Types.SEQUENCE,
                    Expression.of(Types.LIST).call("of", sequence.items().stream().map(this::item).toList()),
                    Literals.of(sequence.foot()));
        }
        if (!sequence.items().isEmpty() && sequence.nodes().stream().allMatch(Scalar.Str.class::isInstance)) {
            return type.call("of", sequence.nodes().stream().map(node -> Literals.of(((Scalar) node).text())).toList());
        }
        return type.call("of", Expression.of(Types.LIST).call("of", sequence.nodes().stream().map(this::node).toList()));
    }

    private Expression item(Sequence.Item item) {
        return Expression.created(
                Types.SEQUENCE.nestedClass("Item"), node(item.value()), Literals.of(item.comment()));
    }

    private static Expression scalar(Scalar scalar) {
        Expression type = Expression.of(Types.SCALAR);
        if (scalar instanceof Scalar.Str) {
            return type.call("of", Literals.of(scalar.text()));
        }
        if (scalar instanceof Scalar.Bool) {
            return type.call("of", Expression.word(scalar.text()));
        }
        if (scalar instanceof Scalar.Null) {
            return type.call("none");
        }
        if (scalar instanceof Scalar.Time) {
            return Expression.created(Types.SCALAR.nestedClass("Time"), Literals.of(scalar.text()));
        }
        Scalar.Num number = (Scalar.Num) scalar;
        boolean whole = number.text().equals(number.written()) && number.text().matches("0|-?[1-9]\\d{0,17}");
        return whole
                ? type.call("of", ValueSource.number(Long.parseLong(number.text())))
                : Expression.created(
                        Types.SCALAR.nestedClass("Num"), Literals.of(number.text()), Literals.of(number.written()));
    }
}
