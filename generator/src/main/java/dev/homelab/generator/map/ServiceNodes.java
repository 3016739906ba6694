package dev.homelab.generator.map;

import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Profile;
import dev.homelab.dsl.Route;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.TreeDirectory;
import dev.homelab.dsl.Variable;
import dev.homelab.dsl.Volume;
import dev.homelab.dsl.compose.Healthcheck;
import dev.homelab.dsl.compose.ServiceAttributes;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import dev.homelab.generator.model.Use;
import java.util.List;
import java.util.stream.Stream;

/** Puts services on the map. */
final class ServiceNodes {

    private ServiceNodes() {}

    static ServiceNode of(Model model, Located located) {
        Service service = located.service();
        ServiceAttributes attributes = service.attributes();
        return new ServiceNode(
                service.id().name(),
                service.id().networkName(),
                located.stack().name(),
                located.file().path().fromRoot(),
                service.origin(),
                service.comment(),
                attributes.image().map(Object::toString).orElse("built here"),
                attributes.restart().filter(policy -> policy.toString().equals("no")).isPresent(),
                service.profiles().stream().map(Profile::name).toList(),
                service.id().family().map(Object::toString),
                service.endpoints().stream().map(ServiceNodes::port).toList(),
                health(service),
                data(service),
                variables(model, located));
    }

    private static PortNode port(Endpoint endpoint) {
        return new PortNode(
                endpoint.port(),
                endpoint.name(),
                endpoint.protocol().scheme(),
                endpoint.privatePort(),
                endpoint.route().map(ServiceNodes::site));
    }

    private static SiteNode site(Route route) {
        String tunnel = switch (route.tunnel()) {
            case CLOSED -> "no";
            case OPEN -> "yes, with the application's own login";
            case PASSWORD -> "yes, behind a password";
        };
        return new SiteNode(route.name(), route.address().defaultValue().orElse(""), route.address().name(), tunnel);
    }

    private static String health(Service service) {
        if (!service.withoutHealthcheck().isEmpty()) {
            return "none: " + service.withoutHealthcheck();
        }
        return service.attributes().healthcheck().map(ServiceNodes::health).orElse("the image's own");
    }

    private static String health(Healthcheck check) {
        String interval = check.interval().map(Object::toString).orElse("30s");
        return "every " + interval + check.startPeriod().map(start -> ", " + start + " to start").orElse("");
    }

    private static List<String> data(Service service) {
        Stream<String> directories = service.directories().stream()
                .filter(TreeDirectory::isData)
                .map(directory -> directory.path().fromRoot() + "/");
        return Stream.concat(service.volumes().stream().map(Volume::name), directories).distinct().toList();
    }

    private static List<String> variables(Model model, Located located) {
        return model.uses(located).stream()
                .map(Use::reference)
                .filter(Variable.class::isInstance)
                .map(variable -> ((Variable) variable).name())
                .distinct()
                .toList();
    }
}
