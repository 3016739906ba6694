package dev.homelab.generator.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.dsl.Profile;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.examples.Examples;
import dev.homelab.generator.model.Environment;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import dev.homelab.generator.model.World;
import dev.homelab.generator.model.Worlds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every legal way to run a homelab is known, and what is said of two services holds for all of them. */
class WorldsTest extends Examples {
    private static final Model MODEL = Model.of(homelab(
            stack("one", file("one", service("always")), file("two", service("cpu").onlyWith(CPU))),
            stack("two", service("gpu").onlyWith(GPU), service("logs").onlyWith(LOGS), service("either").onlyWith(GPU, LOGS))));

    @Test
    void listsEverySetOfProfilesThatDoNotExcludeOneAnother() {
        assertThat(MODEL.worlds().profileSets()).containsExactly(
                List.of(), List.of(CPU), List.of(GPU), List.of(LOGS), List.of(CPU, LOGS), List.of(GPU, LOGS));
    }

    @Test
    void listsEveryFileAloneEveryStackAndTheWhole() {
        assertThat(MODEL.worlds().invocations()).extracting(Object::toString).containsExactly(
                "docker compose -f one/docker-compose.yml up",
                "docker compose -f two/docker-compose.yml up",
                "docker compose -f one/docker-compose.yml -f two/docker-compose.yml up",
                "docker compose -f two/docker-compose.yml up",
                "docker compose up");
    }

    @Test
    void crossesThemWithBothEnvironments() {
        assertThat(MODEL.worlds().all()).hasSize(5 * 6 * Environment.values().length).doesNotHaveDuplicates();
        assertThat(MODEL.worlds().all().get(11))
                .hasToString("`docker compose -f one/docker-compose.yml up` with the profiles `gpu` and `logs`, public");
        assertThat(MODEL.worlds().all().get(0))
                .hasToString("`docker compose -f one/docker-compose.yml up` without a profile, private");
    }

    @Test
    void saysOfTwoServicesWhatHoldsOverAllWorlds() {
        for (Located one : MODEL.services()) {
            for (Located other : MODEL.services()) {
                assertThat(Worlds.together(one, other).isPresent())
                        .as("%s with %s", one.service(), other.service())
                        .isEqualTo(wholeHomelab().stream().anyMatch(world -> world.runs(one) && world.runs(other)));
                assertThat(Worlds.without(one, other).isPresent())
                        .as("%s without %s", one.service(), other.service())
                        .isEqualTo(wholeHomelab().stream().anyMatch(world -> world.runs(one) && !world.runs(other)));
            }
        }
    }

    @Test
    void namesTheFewestProfiles() {
        assertThat(together("always", "always")).contains(List.of());
        assertThat(together("always", "either")).contains(List.of(GPU));
        assertThat(together("logs", "either")).contains(List.of(LOGS));
        assertThat(together("cpu", "either")).contains(List.of(CPU, LOGS));
        assertThat(together("cpu", "gpu")).isEmpty();
    }

    private static Optional<List<Profile>> together(String one, String other) {
        return Worlds.together(named(one), named(other));
    }

    private static Located named(String name) {
        return MODEL.services().stream().filter(each -> each.service().id().name().equals(name)).findFirst().orElseThrow();
    }

    private static List<World> wholeHomelab() {
        return MODEL.worlds().all().stream().filter(world -> world.invocation().includes()).toList();
    }

    /** With twenty profiles there are a million sets; those of two still show whether two services meet. */
    @Test
    void doesNotListMillionsOfSets() {
        List<Profile> profiles = new ArrayList<>();
        IntStream.range(0, 20).forEach(i -> profiles.add(Profile.of("p" + i, "One of many.")));
        Model model = Model.of(homelab(profiles.stream()
                .map(profile -> service(profile.name()).onlyWith(profile))
                .toArray(Service.Builder[]::new)));

        assertThat(model.worlds().profileSets()).hasSizeBetween(512, 1000);
        assertThat(model.worlds().profileSets()).contains(List.of(profiles.get(18), profiles.get(19)));
    }
}
