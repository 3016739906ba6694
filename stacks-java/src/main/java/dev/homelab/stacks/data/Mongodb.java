package dev.homelab.stacks.data;

import static dev.homelab.dsl.Compose.hex;
import static dev.homelab.dsl.Compose.id;
import static dev.homelab.dsl.Compose.secret;
import static dev.homelab.dsl.Compose.service;
import static dev.homelab.dsl.Compose.setting;
import static dev.homelab.dsl.Compose.tcp;
import static dev.homelab.dsl.Compose.text;
import static dev.homelab.dsl.Compose.volume;
import static dev.homelab.stacks.shared.Traits.longRunning;

import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Health;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.Variable;
import dev.homelab.dsl.text.ServiceId;
import dev.homelab.dsl.text.Text;
import dev.homelab.stacks.shared.Healths;
import dev.homelab.stacks.shared.Images;

/** The document store, with search. */
final class Mongodb {
    private static final ServiceId ID = id("mongodb");
    private static final Endpoint CLIENTS = tcp(ID, 27017).named("document store").privatePort(27017);
    private static final Variable MONGODB_ROOT_USERNAME =
            setting("MONGODB_ROOT_USERNAME", "admin").help("Who may do everything in the document store.");
    private static final Variable MONGODB_ROOT_PASSWORD =
            secret("MONGODB_ROOT_PASSWORD", hex(16)).help("Password of that user; part of URLs.")
                    .changedInData("In `docker exec -it mongodb mongosh -u admin`, which asks for the old value, give"
                            + " `db.getSiblingDB(\"admin\").changeUserPassword(\"admin\", passwordPrompt())`.");

    /** A connection string; the store is a replica set of one, which only a direct connection finds. */
    Text url() {
        return text("mongodb://{}:{}@{}/?directConnection=true",
                MONGODB_ROOT_USERNAME, MONGODB_ROOT_PASSWORD, CLIENTS.address());
    }

    Service declare() {
        return service(ID, Images.MONGODB)
                .comment("Document store with search.")
                .with(longRunning())
                .serves(CLIENTS)
                .hostname("mongodb")
                .because("The replica set keeps the name it was made with; a random one breaks the next start.")
                .environment("MONGODB_INITDB_ROOT_USERNAME", MONGODB_ROOT_USERNAME)
                .environment("MONGODB_INITDB_ROOT_PASSWORD", MONGODB_ROOT_PASSWORD)
                .environment("DO_NOT_TRACK", "1")
                .mount(volume("mongodb_data").holding("documents").at("/data/db"))
                .mount(volume("mongodb_config").holding("settings of the replica set").at("/data/configdb"))
                .mount(volume("mongodb_search").holding("indexes of the search").at("/data/mongot"))
                .healthcheck(Healths.database(Health.exec("runner", "healthcheck")))
                .because("Asks the search process too, as the image's own check does.")
                .build();
    }
}
