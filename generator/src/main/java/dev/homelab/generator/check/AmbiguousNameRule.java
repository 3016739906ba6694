package dev.homelab.generator.check;

import dev.homelab.dsl.text.ServiceId;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import dev.homelab.generator.model.World;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A name on the network means one service. */
final class AmbiguousNameRule implements Rule {

    @Override
    public RuleText text() {
        return new RuleText(
                "ambiguous-name",
                Severity.ERROR,
                "No two services that can be active at once answer to one name on a network: service and container names, aliases and host names count.",
                "Whoever asks for the name reaches now the one, now the other.",
                "Give one of them another name, or take the alias away.");
    }

    @Override
    public void check(Model model, Consumer<Finding> report) {
        Map<String, Meetings<AnsweredName>> answered = new LinkedHashMap<>();
        for (Located located : model.services()) {
            for (AnsweredName name : AnsweredName.of(located)) {
                answered.computeIfAbsent(name.name(), key -> new Meetings<>())
                        .claim(located, name, (one, other) -> isAmbiguous(model, one, other))
                        .ifPresent(rival -> report.accept(finding(located, name.member(),
                                "The name `%s` is %s of `%s` and %s of `%s`; %s.".formatted(
                                        name.name(), name.kind(), located.service(), rival.claim().kind(),
                                        rival.located().service(), World.bothRun(rival.profiles())))));
            }
        }
    }

    /** Two services of one key, or with one container name, are found by rules of their own. */
    private static boolean isAmbiguous(Model model, AnsweredName one, AnsweredName other) {
        ServiceId first = one.located().service().id();
        ServiceId second = other.located().service().id();
        boolean sameContainer = first.containerName().isPresent() && first.containerName().equals(second.containerName());
        return !first.name().equals(second.name()) && !sameContainer && model.networks().join(one.located(), other.located());
    }
}
