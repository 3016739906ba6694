package dev.homelab.generator.javasource;

import dev.homelab.dsl.text.Fragment;
import dev.homelab.dsl.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes texts: as literals where they refer to nothing, else with the variables they refer to. */
final class TextSource {
    private final VariableTable variables;

    TextSource(VariableTable variables) {
        this.variables = variables;
    }

    /** A text for a parameter that takes a string, a reference or a text. */
    Expression argument(Text text) {
        Optional<String> literal = text.literal();
        if (literal.isPresent()) {
            return Literals.of(literal.get());
        }
        return single(text).orElseGet(() -> text(text));
    }

    /** A text for a parameter that takes nothing else. */
    Expression text(Text text) {
        if (text.isNone()) {
            return Expression.of(Types.TEXT).call("none");
        }
        Optional<String> literal = text.literal();
        if (literal.isPresent()) {
            return Expression.of(Types.TEXT).call("of", Literals.of(literal.get()));
        }
        Optional<Expression> single = single(text);
        if (single.isPresent() && variables.isBound()) {
            return single.get();
        }
        return single.isPresent() ? Expression.of(Types.TEXT).call("of", single.get()) : format(text);
    }

    private Optional<Expression> single(Text text) {
        boolean one = text.fragments().size() == 1 && text.fragments().get(0) instanceof Fragment.Interpolation;
        return one ? variables.use((Fragment.Interpolation) text.fragments().get(0)) : Optional.empty();
    }

    private Expression format(Text text) {
        StringBuilder template = new StringBuilder();
        List<Expression> references = new ArrayList<>();
        for (Fragment fragment : text.fragments()) {
            if (fragment instanceof Fragment.Interpolation written) {
                template.append("{}");
                references.add(variables.use(written).orElseGet(() ->
                        Expression.of(Types.TEXT).call("parse", Literals.of(written.written()))));
            } else {
                literal(((Fragment.Literal) fragment).text(), template, references);
            }
        }
        if (template.toString().equals("{}") && references.size() == 1) {
            return references.get(0);
        }
        references.add(0, Literals.of(template.toString()));
        return Expression.called("text", references.toArray(Expression[]::new));
    }

    /** Braces that mean themselves are given like a reference. */
    private static void literal(String characters, StringBuilder template, List<Expression> references) {
        for (int at = characters.indexOf("{}"); at >= 0; at = characters.indexOf("{}", at + 2)) {
            references.add(Expression.word("\"{}\""));
        }
        template.append(characters);
    }
}
