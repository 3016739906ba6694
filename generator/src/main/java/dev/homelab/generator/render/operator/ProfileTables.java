package dev.homelab.generator.render.operator;

import dev.homelab.dsl.Profile;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the scripts know of profiles, and of what depends on them. */
final class ProfileTables {
    private final Model model;
    private final List<Profile> all;

    ProfileTables(Model model) {
        this.model = model;
        all = model.services().stream()
                .flatMap(located -> located.service().profiles().stream())
                .distinct()
                .toList();
    }

    /** Of which one is chosen. */
    List<Profile> exclusive() {
        return all.stream().filter(profile -> profile.choice().isPresent()).toList();
    }

    /** Each of which may be added. */
    List<Profile> optional() {
        return all.stream().filter(profile -> profile.choice().isEmpty()).toList();
    }

    /** The stacks that are nothing without the choice of a profile. */
    Set<String> stacksByChoice() {
        Set<String> names = new LinkedHashSet<>();
        for (Located located : model.services()) {
            if (located.service().profiles().stream().anyMatch(profile -> profile.choice().isPresent())) {
                names.add(located.stack().name());
            }
        }
        return names;
    }

    /** {@code STACK PROFILE PORT} */
    String ports() {
        Set<String> rows = new LinkedHashSet<>();
        for (Located located : model.services()) {
            String profile = located.service().profiles().stream().map(Profile::name).findFirst().orElse("-");
            located.service().endpoints().forEach(endpoint -> endpoint.privatePort()
                    .ifPresent(port -> rows.add(located.stack().name() + " " + profile + " " + port)));
        }
        return String.join("\n", rows);
    }
}
