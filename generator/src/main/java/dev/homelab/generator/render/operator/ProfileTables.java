package dev.homelab.generator.render.operator;

import dev.homelab.dsl.Profile;
import dev.homelab.dsl.Service;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** {@code PROFILE sentence} */
    String meanings() {
        return all.stream().map(profile -> profile.name() + " " + profile.meaning()).collect(Collectors.joining("\n"));
    }

    /** {@code STACK PROFILE SERVICE CONTAINER} for each container that has a name of its own. */
    String containers() {
        return rows(service -> service.id().containerName().stream().map(name -> service.id().name() + " " + name));
    }

    /** {@code STACK PROFILE PORT} */
    String ports() {
        return rows(service -> service.endpoints().stream().flatMap(endpoint -> endpoint.privatePort().stream().boxed()));
    }

    /** {@code STACK PROFILE nvidia|amd} for each profile that is nothing without a card. */
    String cards() {
        return rows(service -> Cards.of(service.attributes()));
    }

    /** {@code STACK PROFILE} and something of each service, once for each profile that it runs with. */
    private String rows(Function<Service, Stream<?>> columns) {
        Set<String> rows = new LinkedHashSet<>();
        for (Located located : model.services()) {
            for (String profile : profilesOf(located.service())) {
                columns.apply(located.service())
                        .forEach(column -> rows.add(located.stack().name() + " " + profile + " " + column));
            }
        }
        return String.join("\n", rows);
    }

    /** The names of a service's profiles; a dash for one that always runs. */
    static List<String> profilesOf(Service service) {
        List<String> names = service.profiles().stream().map(Profile::name).toList();
        return names.isEmpty() ? List.of("-") : names;
    }
}
