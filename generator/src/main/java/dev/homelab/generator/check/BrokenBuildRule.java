package dev.homelab.generator.check;

import dev.homelab.dsl.compose.Build;
import dev.homelab.dsl.value.Int;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A build can be carried out. */
final class BrokenBuildRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "broken-build",
                Severity.ERROR,
                "A build has one Dockerfile, the platform of its service, numbers for limits, and contexts that are there; a service is one only if it is built.",
                "Compose refuses the whole file, or crashes.",
                "Give the build what it lacks, or take away what is too much.")
                .binding();
    }

    @Override
    public void check(Model model, Consumer<Finding> report) {
        ServiceRule.super.check(model, report);
        for (Located located : model.services()) {
            FileReferences.builtUpon(model, located).forEach((member, base) -> {
                if (base.service().attributes().build().isEmpty()) {
                    report.accept(finding(located, member, "The build of `%s` has a context of `%s`, which is not built."
                                    .formatted(located.service(), base.service()))
                            .fix("Name the image instead: `docker-image://...`."));
                }
            });
        }
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        located.service().attributes().build().ifPresent(build -> problems(located, build).forEach(
                (member, problem) -> report.accept(finding(located, "build" + member,
                                "The build of `%s` has %s.".formatted(located.service(), problem.found()))
                        .fix(problem.fix()))));
    }

    private record Problem(String found, String fix) {}

    private static Map<String, Problem> problems(Located located, Build build) {
        Map<String, Problem> problems = new LinkedHashMap<>();
        if (build.dockerfile().isPresent() && build.dockerfileInline().isPresent()) {
            problems.put("", new Problem(
                    "a Dockerfile and the text of another", "Keep `.dockerfile(...)` or `.dockerfileInline(...)`."));
        }
        located.service().attributes().platform()
                .filter(platform -> !build.platforms().isEmpty() && !build.platforms().contains(platform))
                .ifPresent(platform -> problems.put(".platforms", new Problem(
                        "no image for `%s`, where the service runs".formatted(platform),
                        "Add `.platform(\"%s\")` to the build.".formatted(platform))));
        build.additionalContexts().forEach((name, context) -> {
            if (context.isNone()) {
                problems.put(".additional_contexts." + name, new Problem(
                        "the context `%s` without a value".formatted(name), "Give the context a value, or leave it out."));
            }
        });
        build.ulimits().forEach((name, limit) -> {
            if (!isNumber(limit.soft()) || !isNumber(limit.hard())) {
                problems.put(".ulimits." + name, new Problem(
                        "the limit `%s`, which depends on a variable".formatted(name), "Write the number."));
            }
        });
        return problems;
    }

    private static boolean isNumber(Optional<Int> limit) {
        return limit.map(Int::isKnown).orElse(true);
    }
}
