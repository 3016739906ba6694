package dev.homelab.generator.check;

import dev.homelab.dsl.text.Fragment;
import dev.homelab.dsl.text.Text;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A variable is an object. */
final class RawInterpolationRule implements Rule {

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
        for (Located located : model.services()) {
            check(located, report);
        }
    }

    private static final Pattern NOTATION = Pattern.compile(".*\\$\\{[A-Za-z_][A-Za-z0-9_]*(:?[?+-][^}]*)?}.*");

    private void check(Located located, Consumer<Finding> report) {
        located.service().attributes().environment().forEach((name, value) -> {
            if (isBroken(name, value)) {
                report.accept(finding(located, "environment." + name, message(located, name)));
            }
        });
    }


    private static boolean isBroken(String name, Text value) {
        return value.fragments().stream().anyMatch(fragment -> fragment instanceof Fragment.Interpolation)
                || value.literal().filter(text -> NOTATION.matcher(text).matches()).isPresent();
    }

    private static String message(Located located, String name) {
        return "The environment variable `%s` of `%s` refers to a variable by its text."
                .formatted(name, located.service());
    }
}
