package dev.homelab.stacks.data;

import static dev.homelab.dsl.Compose.http;
import static dev.homelab.dsl.Compose.id;
import static dev.homelab.dsl.Compose.secret;
import static dev.homelab.dsl.Compose.service;
import static dev.homelab.dsl.Compose.tcp;
import static dev.homelab.dsl.Compose.volume;
import static dev.homelab.stacks.shared.Traits.longRunning;

import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Health;
import dev.homelab.dsl.Recipe;
import dev.homelab.dsl.Route;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.Variable;
import dev.homelab.dsl.text.ServiceId;
import dev.homelab.stacks.shared.Images;

/** The graph store. */
final class Neo4j {
    private static final ServiceId ID = id("neo4j");
    private static final Endpoint BROWSER =
            http(ID, 7474).named("browser").privatePort(7474).route(Route.of("neo4j", 8008).tunnel(Route.Tunnel.OPEN));
    private static final Endpoint BOLT = tcp(ID, 7687).named("Bolt").privatePort(7687);
    private static final Variable NEO4J_AUTH = secret("NEO4J_AUTH", new Recipe.Prefixed("neo4j/", 16))
            .help("User and password of the graph store, with a slash between them; read on the first start only.")
            .changedInData("In `docker exec -it neo4j cypher-shell -u neo4j`, which asks for the old value, give"
                    + " `ALTER CURRENT USER SET PASSWORD FROM \"old\" TO \"new\"` without the part before the slash.");

    Endpoint bolt() {
        return BOLT;
    }

    Service declare() {
        return service(ID, Images.NEO4J)
                .comment("Graph store. Its browser connects to Bolt itself, from where the user sits.")
                .with(longRunning())
                .serves(BROWSER, BOLT)
                .environment("NEO4J_AUTH", NEO4J_AUTH)
                .mount(volume("neo4j_data").holding("graphs").at("/data"))
                .mount(volume("neo4j_logs").holding("logs of the graph store").replaceable().at("/logs"))
                .mount(volume("neo4j_import").holding("files to import").at("/import"))
                .mount(volume("neo4j_plugins").holding("plugins of the graph store").at("/plugins"))
                .healthcheck(Health.wget("http://127.0.0.1:7474"))
                .build();
    }
}
