package dev.homelab.dsl.examples;

import dev.homelab.dsl.Compose;
import dev.homelab.dsl.ComposeFile;
import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Health;
import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Mounts;
import dev.homelab.dsl.Profile;
import dev.homelab.dsl.Recipe;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.Stack;
import dev.homelab.dsl.Variable;
import dev.homelab.dsl.Volume;
import dev.homelab.dsl.compose.Logging;
import dev.homelab.dsl.compose.Mount;
import dev.homelab.dsl.text.ServiceId;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Image;
import dev.homelab.dsl.value.ImageFacts;
import dev.homelab.dsl.value.Restart;
import java.util.Arrays;

/**
 * The words that examples are written in. They stand in the package of the library, so that findings name the lines of
 * the examples.
 */
public abstract class Examples {
    protected static final Profile CPU = Profile.oneOf("compute", "cpu", "On the processor.");
    protected static final Profile GPU = Profile.oneOf("compute", "gpu", "On a graphics card.");
    protected static final Profile LOGS = Profile.of("logs", "With logs.");
    protected static final Variable PASSWORD = Compose.secret("PASSWORD", Compose.hex(16)).help("A password.");

    protected Examples() {}

    /** A homelab of one stack with one file. */
    protected static Homelab homelab(Service.Builder... services) {
        return homelab(stack("one", services));
    }

    protected static Homelab homelab(Stack... stacks) {
        return Compose.homelab("lab").network("lab").stacks(stacks);
    }

    /** A stack of one file, in a directory of the same name. */
    protected static Stack stack(String name, Service.Builder... services) {
        return stack(name, file(name, services));
    }

    protected static Stack stack(String name, ComposeFile... files) {
        return Compose.stack(name).files(files);
    }

    protected static ComposeFile file(String directory, Service.Builder... services) {
        Service[] built = Arrays.stream(services).map(Service.Builder::build).toArray(Service[]::new);
        return ComposeFile.in(directory, "Services", built);
    }

    /** A service with nothing wrong. */
    protected static Service.Builder service(String name) {
        return unwatched(name).healthcheck(Health.exec("true"));
    }

    /** A service with nothing wrong but its image, perhaps. */
    protected static Service.Builder service(String name, String image) {
        return service(name, Image.of(image));
    }

    /** A service with nothing wrong, of an image of which something is known. */
    protected static Service.Builder service(String name, ImageFacts facts) {
        return service(name, Image.of("example/" + name + ":1.2.3").known(facts));
    }

    private static Service.Builder service(String name, Image image) {
        return usual(Compose.service(Compose.id(name), image)).healthcheck(Health.exec("true"));
    }

    /** A service without a health check of its own, of an image of which something is known. */
    protected static Service.Builder unwatched(String name, ImageFacts facts) {
        return usual(Compose.service(Compose.id(name), Image.of("example/" + name + ":1.2.3").known(facts)));
    }

    /** A service that does one thing and ends, of an image of which something is known. */
    protected static Service.Builder oneShot(String name, ImageFacts facts) {
        return ending(unwatched(name, facts));
    }

    /** A service that does one thing and ends, under an id of its own. */
    protected static Service.Builder oneShot(ServiceId id) {
        return ending(usual(bare(id)));
    }

    private static Service.Builder ending(Service.Builder service) {
        return service.restart(Restart.NO).withoutHealthcheck("it ends by itself");
    }

    /** A service with nothing wrong, under an id of its own. */
    protected static Service.Builder service(ServiceId id) {
        return usual(bare(id)).healthcheck(Health.exec("true"));
    }

    /** A service without a health check. */
    protected static Service.Builder unwatched(String name) {
        return usual(bare(Compose.id(name)));
    }

    /** A service that has nothing but an image. */
    protected static Service.Builder bare(String name) {
        return bare(Compose.id(name));
    }

    private static Service.Builder bare(ServiceId id) {
        return Compose.service(id, Image.of("example/" + id.name() + ":1.2.3"));
    }

    /** What is expected of every service. */
    private static Service.Builder usual(Service.Builder service) {
        return service.securityOpt("no-new-privileges:true")
                .logging(Logging.builder().driver("local").build())
                .restart(Restart.UNLESS_STOPPED);
    }

    /** A service that does one thing and ends. */
    protected static Service.Builder oneShot(String name) {
        return ending(unwatched(name));
    }

    protected static ServiceId id(String name) {
        return Compose.id(name);
    }

    protected static Endpoint http(String service, int port) {
        return Compose.http(Compose.id(service), port);
    }

    protected static Endpoint tcp(String service, int port) {
        return Compose.tcp(Compose.id(service), port);
    }

    protected static Volume volume(String name) {
        return Compose.volume(name);
    }

    /** A directory or file of the host, which Compose does not create. */
    protected static Mount existing(String source, String target) {
        return Mounts.existing(Text.of(source), target);
    }

    /** A setting with a sentence of help. */
    protected static Variable setting(String name, String defaultValue) {
        return Compose.setting(name, defaultValue).help("A setting.");
    }

    /** A secret with a sentence of help. */
    protected static Variable secret(String name, Recipe recipe) {
        return Compose.secret(name, recipe).help("A secret.");
    }

    protected static Text text(String template, Object... references) {
        return Compose.text(template, references);
    }
}
