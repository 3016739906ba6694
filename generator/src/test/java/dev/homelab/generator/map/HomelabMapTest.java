package dev.homelab.generator.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.generator.model.Model;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the map says of a homelab. */
class HomelabMapTest {
    private final HomelabMap map = HomelabMap.of(Model.of(SampleHomelab.declare()));

    @Test
    void aServiceIsShownWithWhatItHas() {
        ServiceNode db = map.service("db");

        assertThat(db.file()).isEqualTo("01-data/db/docker-compose.yml");
        assertThat(db.declared().file()).isEqualTo("SampleHomelab.java");
        assertThat(db.health()).isEqualTo("every 30s, 40s to start");
        assertThat(db.data()).containsExactly("db_data");
        assertThat(db.variables()).containsExactly("DB_PASSWORD");
        assertThat(db.ports()).extracting(PortNode::port).containsExactly(5432);
    }

    @Test
    void waitingAndCallingAreOneLink() {
        assertThat(map.linksFrom("shop")).contains(
                new Link("shop", "db", Optional.of("healthy"), false, List.of(5432), List.of()),
                new Link("shop", "migration", Optional.of("ended"), false, List.of(), List.of()));
    }

    @Test
    void whoeverIsOnlyCalledIsNotWaitedFor() {
        assertThat(map.linksFrom("shop")).contains(
                new Link("shop", "models-cpu", Optional.empty(), false, List.of(11434), List.of()));
    }

    @Test
    void theProxyIsLinkedToWhatItsSitesLeadTo() {
        assertThat(map.linksFrom("caddy")).containsExactly(
                new Link("caddy", "shop", Optional.empty(), false, List.of(), List.of("shop")));
    }

    @Test
    void aVariableKnowsItsUsersAndHowItIsMade() {
        VariableNode password = map.variables().get(0);

        assertThat(password.users()).containsExactly("db", "migration", "shop");
        assertThat(password.made()).isEqualTo("16 random bytes, hexadecimal");
        assertThat(password.isSecret()).isTrue();
    }

    @Test
    void aStackLiesInTheDirectoryThatHoldsAllItsFiles() {
        assertThat(map.stacks()).extracting(StackNode::directory).containsExactly("00-in", "01-data", "02-apps");
    }
}
