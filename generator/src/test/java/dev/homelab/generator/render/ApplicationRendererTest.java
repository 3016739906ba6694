package dev.homelab.generator.render;

import static dev.homelab.dsl.Compose.application;
import static dev.homelab.dsl.Compose.id;
import static dev.homelab.dsl.Compose.image;
import static dev.homelab.dsl.Compose.network;
import static dev.homelab.dsl.Compose.service;
import static dev.homelab.dsl.Compose.setting;
import static dev.homelab.dsl.Compose.text;
import static dev.homelab.dsl.Compose.variable;
import static dev.homelab.dsl.Compose.volume;
import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.dsl.Application;
import dev.homelab.dsl.Mounts;
import dev.homelab.dsl.Need;
import dev.homelab.dsl.Network;
import dev.homelab.dsl.Ports;
import dev.homelab.dsl.Secret;
import dev.homelab.dsl.Variable;
import dev.homelab.dsl.VariableUse.Operator;
import dev.homelab.dsl.Volume;
import dev.homelab.dsl.compose.FileGrant;
import dev.homelab.dsl.compose.NetworkAttributes;
import dev.homelab.dsl.compose.SecretAttributes;
import dev.homelab.dsl.compose.VolumeAttributes;
import dev.homelab.dsl.text.ServiceId;
import dev.homelab.generator.yaml.YamlWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An application that belongs to no homelab is declared as any other and written as it is. */
class ApplicationRendererTest {
    private static final ServiceId WEB = id("web").withoutContainerName();
    private static final ServiceId DB = id("db");

    private static String written(Application application) {
        return YamlWriter.write(ApplicationRenderer.alone(application), List.of());
    }

    @Test
    void whatServicesUseIsDeclaredWithThem() {
        Network front = network("front");
        Network spare = network("spare", NetworkAttributes.builder().internal(true).build());
        Volume data = volume("data", VolumeAttributes.builder().driver("local").build());
        Secret password = Secret.of("password", SecretAttributes.builder().file("./password").build());
        Application application = application()
                .name("shop")
                .services(
                        service(WEB)
                                .build("./web")
                                .dependsOn(Need.healthy(DB).restartingAfter())
                                .networks(front)
                                .port(Ports.on("127.0.0.1", Ports.publish(8080, 80)))
                                .mount(Mounts.bind("./static", "/srv")),
                        service(DB, image("postgres:17"))
                                .comment("Keeps the orders.")
                                .secret(password.granted(FileGrant.builder().mode("0400")))
                                .mount(data.at("/var/lib/postgresql/data")))
                .declares(spare)
                .build();

        assertThat(written(application)).isEqualTo("""
                name: shop

                services:
                  web:
                    build: ./web
                    depends_on:
                      db:
                        condition: service_healthy
                        restart: true
                    networks:
                      - front
                    ports:
                      - "127.0.0.1:8080:80"
                    volumes:
                      - ./static:/srv

                  # Keeps the orders.
                  db:
                    image: postgres:17
                    container_name: db
                    secrets:
                      - source: password
                        mode: "0400"
                    volumes:
                      - data:/var/lib/postgresql/data

                networks:
                  front: {}
                  spare:
                    internal: true

                volumes:
                  data:
                    driver: local

                secrets:
                  password:
                    file: ./password
                """);
    }

    @Test
    void everyFormOfAVariableIsWrittenAsItWasMeant() {
        Variable port = setting("PORT", "80");
        Variable host = variable("HOST");
        Application application = Application.of(service(WEB, image("web:1"))
                .environment("DECLARED", port)
                .environment("PLAIN", port.plain())
                .environment("BARE", host.bare())
                .environment("OR", port.or("81"))
                .environment("OR_IF_UNSET", port.orIfUnset("costs $5"))
                .environment("FAIL", host.orFail("say which"))
                .environment("FAIL_IF_UNSET", host.orFailIfUnset(""))
                .environment("THEN", host.then("x"))
                .environment("THEN_IF_SET", host.thenIfSet("x"))
                .environment("NESTED", host.use(Operator.OR, text("{}:{}", variable("IP"), port)))
                .build());

        assertThat(written(application)).isEqualTo("""
                services:
                  web:
                    image: web:1
                    environment:
                      DECLARED: ${PORT:-80}
                      PLAIN: ${PORT}
                      BARE: $HOST
                      OR: ${PORT:-81}
                      OR_IF_UNSET: ${PORT-costs $$5}
                      FAIL: ${HOST:?say which}
                      FAIL_IF_UNSET: ${HOST?}
                      THEN: ${HOST:+x}
                      THEN_IF_SET: ${HOST+x}
                      NESTED: ${HOST:-${IP}:${PORT:-80}}
                """);
    }
}
