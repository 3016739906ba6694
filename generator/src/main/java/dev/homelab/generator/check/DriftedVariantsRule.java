package dev.homelab.generator.check;

import dev.homelab.dsl.text.ServiceId;
import dev.homelab.dsl.text.Sites;
import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.generator.finding.Candidates;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Severity;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Variants differ where they are meant to. */
final class DriftedVariantsRule implements Rule {
    private static final List<String> ALWAYS = List.of(
            "image", "profiles", "container_name", "deploy", "devices", "group_add", "gpus", "runtime", "platform");

    @Override
    public RuleText text() {
        return new RuleText(
                "drifted-variants",
                Severity.WARNING,
                "Variants of one service are alike but for image, profile and devices, and what one of them names with `differsIn(...)`.",
                "Often what was mended in one was forgotten in the others; it is seen only by who runs that variant.",
                "Give all variants the same, or say `differsIn(...)`.");
    }

    @Override
    public void check(Model model, Consumer<Finding> report) {
        Map<ServiceId, List<Located>> families = new LinkedHashMap<>();
        model.services().forEach(located -> located.service().id().family()
                .ifPresent(family -> families.computeIfAbsent(family, key -> new ArrayList<>()).add(located)));
        families.values().forEach(variants -> check(variants, report));
    }

    private void check(List<Located> variants, Consumer<Finding> report) {
        Set<String> meant = new HashSet<>(ALWAYS);
        variants.forEach(variant -> meant.addAll(variant.service().differences()));
        Located first = variants.get(0);
        Map<String, Node> expected = members(first);
        for (Located other : variants.subList(1, variants.size())) {
            Map<String, Node> found = members(other);
            Set<String> names = new TreeSet<>(expected.keySet());
            names.addAll(found.keySet());
            names.removeIf(name -> meant.contains(name) || meant.contains(name.replaceFirst("\\..*", ""))
                    || Objects.equals(expected.get(name), found.get(name)));
            names.stream().findFirst().ifPresent(name -> report.accept(finding(other, name,
                            "Service `%s` differs from its variant `%s` in %s.".formatted(
                                    other.service(), first.service(), Candidates.list(names)))));
        }
    }

    /** The attributes of a service, and each variable of its environment. */
    private static Map<String, Node> members(Located located) {
        Map<String, Node> members = new LinkedHashMap<>();
        for (Mapping.Entry entry : located.service().attributes().toMapping(Sites.COMPOSE_NOTATION).entries()) {
            if (entry.key().equals("environment") && entry.value() instanceof Mapping variables) {
                variables.entries().forEach(variable -> members.put("environment." + variable.key(), variable.value()));
            } else {
                members.put(entry.key(), entry.value());
            }
        }
        return members;
    }
}
