package dev.homelab.generator.check;

import dev.homelab.dsl.compose.Deploy;
import dev.homelab.dsl.compose.DeployResources;
import dev.homelab.dsl.compose.ServiceAttributes;
import dev.homelab.dsl.value.ByteSize;
import dev.homelab.dsl.value.Decimal;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A limit is said once. */
final class ContradictingLimitsRule implements ServiceRule {

    @Override
    public RuleText text() {
        return new RuleText(
                "contradicting-limits",
                Severity.ERROR,
                "A limit that is given by a key of the service and under `deploy` has one value.",
                "Compose refuses two values, and takes a missing one under `deploy.resources.limits` for another value.",
                "Keep one of the two.")
                .binding();
    }

    /** A limit that may be given in two places. */
    private record Limit(String member, Optional<?> own, Optional<?> deployed) {
        boolean isBroken() {
            return own.isPresent() && !amount(own.get()).equals(deployed.map(ContradictingLimitsRule::amount).orElse(""));
        }
    }

    @Override
    public void check(Located located, Consumer<Finding> report) {
        for (Limit limit : limits(located.service().attributes())) {
            if (limit.isBroken()) {
                report.accept(finding(located, limit.member(), "Service `%s` has `%s: %s` and %s under `deploy`.".formatted(
                                located.service(), limit.member(), limit.own().get(),
                                limit.deployed().map("`%s`"::formatted).orElse("no value beside the other limits")))
                        .fix(limit.deployed().isPresent() ? text().fix() : "Move it under `deploy`, to the other limits."));
            }
        }
    }

    private static List<Limit> limits(ServiceAttributes attributes) {
        List<Limit> all = new ArrayList<>();
        attributes.deploy().flatMap(Deploy::resources).flatMap(DeployResources::limits).ifPresent(limits -> {
            all.add(new Limit("cpus", attributes.cpus(), limits.cpus()));
            all.add(new Limit("mem_limit", attributes.memLimit(), limits.memory()));
            all.add(new Limit("pids_limit", attributes.pidsLimit(), limits.pids()));
        });
        attributes.deploy().flatMap(Deploy::resources).flatMap(DeployResources::reservations).ifPresent(reserved ->
                all.add(new Limit("mem_reservation", attributes.memReservation(), reserved.memory())));
        attributes.deploy().filter(deploy -> deploy.replicas().isPresent()).ifPresent(deploy ->
                all.add(new Limit("scale", attributes.scale(), deploy.replicas())));
        return all;
    }

    /** Equal amounts are equal however they are written. */
    private static String amount(Object value) {
        if (value instanceof ByteSize size && size.bytes().isPresent()) {
            return Long.toString(size.bytes().getAsLong());
        }
        return value instanceof Decimal decimal
                ? decimal.value().map(number -> number.stripTrailingZeros().toPlainString()).orElse(decimal.toString())
                : value.toString();
    }
}
