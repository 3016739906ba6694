package dev.homelab.generator.check;

import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Leaf;
import dev.homelab.generator.model.Model;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A variable is an object. */
final class RawInterpolationRule implements Rule {
    /** What an author writes who does not know that a dollar sign means itself. */
    private static final Pattern NOTATION = Pattern.compile(Leaf.DOLLAR + "\\{[A-Za-z_][A-Za-z0-9_]*(:?[?+-][^}]*)?}");

    /** What Compose would put a value in for. */
    private static final Pattern IN_COMPOSE = Pattern.compile("\\$(\\{[^}]*}?|\\w*)");

    @Override
    public RuleText text() {
        return new RuleText(
                "raw-interpolation",
                Severity.ERROR,
                "Variables of the operator are referred to as objects.",
                "One that is written by hand is missing in `.env.example` and is never made or checked.",
                "Declare it with `setting(...)` or `secret(...)` and use that.");
    }

    @Override
    public void check(Model model, Consumer<Finding> report) {
        for (Leaf leaf : model.leaves()) {
            written(leaf).ifPresent(text -> report.accept(finding(leaf.user(), leaf.path(),
                    "`%s` of `%s` refers to a variable by its text: `%s`.".formatted(leaf.path(), leaf.user().service(), text))));
        }
    }

    private static Optional<String> written(Leaf leaf) {
        return Stream.concat(Stream.of(IN_COMPOSE), Stream.of(NOTATION).filter(pattern -> !leaf.isForAShell()))
                .map(pattern -> pattern.matcher(leaf.text()))
                .filter(Matcher::find)
                .map(match -> match.group().replace(Leaf.DOLLAR, '$'))
                .findFirst();
    }
}
