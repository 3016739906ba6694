package dev.homelab.generator.explain;

import dev.homelab.dsl.Variable;
import dev.homelab.generator.map.HomelabMap;
import dev.homelab.generator.map.ServiceNode;
import dev.homelab.generator.map.StackNode;
import dev.homelab.generator.map.VariableNode;
import dev.homelab.generator.map.VolumeNode;
import dev.homelab.generator.model.Model;
import dev.homelab.generator.model.Use;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What there is to tell of variables, volumes and stacks. */
final class ThingAnswers {

    private ThingAnswers() {}

    static String variable(Model model, VariableNode variable) {
        Map<String, Set<String>> uses = new LinkedHashMap<>();
        for (Use use : model.uses()) {
            if (use.reference() instanceof Variable used && used.name().equals(variable.name())) {
                uses.computeIfAbsent(use.user().place().toString(), key -> new LinkedHashSet<>()).add(use.path());
            }
        }
        return new Answer(variable.help().isEmpty() ? variable.name() : variable.name() + ": " + variable.help())
                .declared(variable.declared())
                .line("kind", variable.kind() + (variable.required() ? ", required" : ", optional"))
                .line("default", variable.defaultValue().orElse(""))
                .line("made", variable.made().replace("`", ""))
                .lines("used at", uses.entrySet().stream()
                        .flatMap(user -> user.getValue().stream().map(path -> user.getKey() + "." + path))
                        .toList())
                .line("files", ".env, .env.example")
                .toString();
    }

    static String volume(HomelabMap map, VolumeNode volume) {
        return new Answer(volume.contents().isEmpty() ? volume.key() : volume.key() + ": " + volume.contents())
                .declared(volume.declared())
                .line("called", volume.name())
                .line("stack", volume.stack())
                .lines("mounted by", volume.users().stream()
                        .map(user -> "%s, declared at %s".formatted(user, map.service(user).declared()))
                        .toList())
                .toString();
    }

    static String stack(HomelabMap map, StackNode stack) {
        return new Answer(stack.purpose().isEmpty() ? stack.name() : stack.name() + ": " + stack.purpose())
                .declared(stack.declared())
                .line("project", stack.project())
                .lines("files", stack.files())
                .line("services", map.services(stack).stream().map(ServiceNode::name).toList())
                .lines("needs", needs(map, stack))
                .toString();
    }

    private static List<String> needs(HomelabMap map, StackNode stack) {
        Map<String, Set<String>> needs = new LinkedHashMap<>();
        for (ServiceNode service : map.services(stack)) {
            map.linksFrom(service.name()).stream()
                    .filter(link -> !link.isRoute())
                    .map(link -> map.service(link.to()))
                    .filter(target -> !target.stack().equals(stack.name()))
                    .forEach(target -> needs.computeIfAbsent(target.stack(), key -> new LinkedHashSet<>()).add(target.group()));
        }
        return needs.entrySet().stream().map(need -> need.getKey() + ": " + String.join(", ", need.getValue())).toList();
    }
}
