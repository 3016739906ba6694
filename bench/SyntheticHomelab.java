import static dev.homelab.dsl.Compose.hex;
import static dev.homelab.dsl.Compose.homelab;
import static dev.homelab.dsl.Compose.http;
import static dev.homelab.dsl.Compose.id;
import static dev.homelab.dsl.Compose.image;
import static dev.homelab.dsl.Compose.secret;
import static dev.homelab.dsl.Compose.service;
import static dev.homelab.dsl.Compose.stack;
import static dev.homelab.dsl.Compose.volume;

import dev.homelab.dsl.ComposeFile;
import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Health;
import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Need;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.Stack;
import dev.homelab.dsl.compose.Logging;
import dev.homelab.dsl.value.Restart;
import dev.homelab.generator.cli.Console;
import dev.homelab.generator.cli.StacksCommand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A homelab of any size: stacks of 40 services, each service with what a real one has. */
public final class SyntheticHomelab {
    private static final int PER_STACK = 40;

    private SyntheticHomelab() {}

    /** Arguments: the number of services, then those of the command. */
    public static void main(String[] arguments) {
        int size = Integer.parseInt(arguments[0]);
        String[] command = Arrays.copyOfRange(arguments, 1, arguments.length);
        System.exit(StacksCommand.run(() -> ofSize(size), Console.ofProcess(), command));
    }

    static Homelab ofSize(int size) {
        List<Stack> stacks = new ArrayList<>();
        Endpoint previous = null;
        for (int from = 0; from < size; from += PER_STACK) {
            List<Service> services = new ArrayList<>();
            for (int i = from; i < Math.min(size, from + PER_STACK); i++) {
                Endpoint endpoint = http(id("service-" + i), 8080).privatePort(10000 + i);
                services.add(ofNumber(i, endpoint, previous));
                previous = endpoint;
            }
            String name = "stack-" + from / PER_STACK;
            stacks.add(stack(name).project(name).files(ComposeFile.in(name, "Services", services.toArray(Service[]::new))));
        }
        return homelab("synthetic").network("synthetic").stacks(stacks.toArray(Stack[]::new));
    }

    private static Service ofNumber(int number, Endpoint endpoint, Endpoint previous) {
        Service.Builder service = service(endpoint.service(), image("example/service-" + number + ":1.2." + number % 7))
                .comment("Service number " + number + ".")
                .serves(endpoint)
                .environment("NAME", "service " + number)
                .environment("SECRET", secret("SECRET_" + number, hex(16)).help("Secret of service " + number + "."))
                .environment("LEVEL", "info")
                .mount(volume("data-" + number).holding("data of service " + number).at("/data"))
                .securityOpt("no-new-privileges:true")
                .healthcheck(Health.wget("http://127.0.0.1:8080/health"))
                .logging(Logging.builder().driver("json-file").option("max-size", "10m").build())
                .restart(Restart.UNLESS_STOPPED);
        if (previous != null) {
            service.environment("UPSTREAM", previous.url());
            if (number % PER_STACK != 0) {
                service.dependsOn(Need.healthy(previous.service()));
            }
        }
        return service.build();
    }
}
