package example;

import static dev.homelab.dsl.Compose.id;
import static dev.homelab.dsl.Compose.image;
import static dev.homelab.dsl.Compose.service;
import static dev.homelab.dsl.Compose.volume;
import static dev.homelab.dsl.Need.healthy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.homelab.dsl.Ports;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.value.IllegalValueException;
import org.junit.jupiter.api.Test;

/** A service that somebody else declares is changed by what is taken away, replaced and added. */
class CustomisationTest {

    private static Service.Builder upstream() {
        return service(id("web"), image("example/web:1"))
                .dependsOn(healthy(id("logs")), healthy(id("db")))
                .environment("LEVEL", "debug")
                .environment("COLOR", "true")
                .port(Ports.publish(8080, 80))
                .mount(volume("data").at("/data"));
    }

    @Test
    void whatIsTakenAwayIsGone() {
        Service service = upstream()
                .without("ports", "volumes", "environment.COLOR", "depends_on.logs")
                .replace("LEVEL", "info")
                .build();

        assertThat(service.attributes().ports()).isEmpty();
        assertThat(service.attributes().volumes()).isEmpty();
        assertThat(service.volumes()).isEmpty();
        assertThat(service.attributes().environment()).hasToString("{LEVEL=info}");
        assertThat(service.needs()).singleElement().satisfies(need -> assertThat(need.service()).hasToString("db"));
    }

    @Test
    void whatUpstreamTookAwayItselfIsRefusedAndBothSidesAreNamed() {
        for (String gone : new String[] {"healthcheck", "environment.FORMAT", "depends_on.cache", "no_such_attribute"}) {
            assertThatThrownBy(() -> upstream().without(gone))
                    .isInstanceOf(IllegalValueException.class)
                    .hasMessage("Found `%s`. Expected something that service `web` has, as CustomisationTest.java:20 declares it."
                            .formatted(gone));
        }
        assertThatThrownBy(() -> upstream().replace("FORMAT", "json")).hasMessageContaining("environment.FORMAT");
    }
}
