package example;

import static dev.homelab.dsl.Compose.id;
import static dev.homelab.dsl.Compose.image;
import static dev.homelab.dsl.Compose.service;
import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.dsl.Service;
import dev.homelab.dsl.Trait;
import org.junit.jupiter.api.Test;

/** Every attribute knows the line that declared it. */
class OriginsTest {
    private static final Trait QUIET = service -> service.environment("LOG_LEVEL", "error");

    @Test
    void anAttributeKnowsItsLine() {
        Service app = service(id("app"), image("example/app:1.0"))
                .environment("A", "1")
                .environment("B", "2")
                .build();

        int declared = app.origin().line();
        assertThat(app.attributes().origins().get("environment.A")).hasToString("OriginsTest.java:" + (declared + 1));
        assertThat(app.attributes().origins().get("environment.B")).hasToString("OriginsTest.java:" + (declared + 2));
    }

    @Test
    void whatATraitDeclaredNamesBothLines() {
        Service app = service(id("app"), image("example/app:1.0"))
                .with(QUIET)
                .build();

        assertThat(app.attributes().origins().get("environment.LOG_LEVEL").toString())
                .matches("OriginsTest.java:\\d+ \\(used at OriginsTest.java:" + (app.origin().line() + 1) + "\\)");
    }
}
