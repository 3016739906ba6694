package dev.homelab.generator.check;

import dev.homelab.dsl.Need;
import dev.homelab.dsl.compose.Dependency;
import dev.homelab.dsl.compose.DependencyCondition;
import dev.homelab.dsl.value.Flag;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a service needs first, and where it says so: by {@code dependsOn}, or by an attribute that Compose takes for a
 * dependency.
 *
 * @param need what is needed
 * @param member where, such as {@code depends_on}
 */
record Needs(Need need, String member) {
    private static final Function<Model, Map<Located, List<Needs>>> VIEW = Needs::ofAll;

    static List<Needs> of(Model model, Located user) {
        return model.view(VIEW).getOrDefault(user, List.of());
    }

    private static Map<Located, List<Needs>> ofAll(Model model) {
        Map<Located, List<Needs>> all = new IdentityHashMap<>();
        model.services().forEach(user -> all.put(user, find(model, user)));
        return all;
    }

    private static List<Needs> find(Model model, Located user) {
        List<Needs> all = new ArrayList<>();
        user.service().needs().forEach(need -> all.add(new Needs(need, "depends_on")));
        FileReferences.of(user).forEach((member, name) -> {
            if (FileReferences.startsFirst(member)) {
                FileReferences.inFile(model, user, name)
                        .ifPresent(target -> all.add(new Needs(written(user, target, member, name), member)));
            }
        });
        return Collections.unmodifiableList(all);
    }

    private static Need written(Located user, Located target, String member, String name) {
        Optional<Dependency> dependency = member.startsWith("depends_on.")
                ? Optional.ofNullable(user.service().attributes().dependsOn().get(name))
                : Optional.empty();
        return new Need(
                target.service().id(),
                dependency.flatMap(Dependency::condition).orElse(DependencyCondition.SERVICE_STARTED),
                dependency.flatMap(Dependency::required).flatMap(Flag::value).orElse(true),
                false,
                user.origin(member));
    }
}
