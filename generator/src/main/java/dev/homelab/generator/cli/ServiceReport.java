package dev.homelab.generator.cli;

import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Profile;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.Volume;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import dev.homelab.generator.model.Use;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What there is to tell of a service. */
final class ServiceReport {
    private final StringBuilder text = new StringBuilder();

    private ServiceReport() {}

    static String of(Model model, Located located) {
        Service service = located.service();
        ServiceReport report = new ServiceReport();
        report.text.append("%s: %s\n".formatted(service, service.comment()));
        report.line("declared", service.origin().toString());
        report.line("file", located.file().path().fromRoot());
        report.line("image", service.attributes().image().map(Object::toString).orElse("built here"));
        report.line("answers to", service.id().networkName());
        report.line("profiles", joined(service.profiles().stream().map(Profile::name)));
        report.line("listens at", joined(service.endpoints().stream().map(ServiceReport::endpoint)));
        report.line("data", joined(service.volumes().stream().map(Volume::name)));
        report.line("needs", joined(needed(model, located)));
        report.line("needed by", joined(model.services().stream()
                .filter(other -> needed(model, other).anyMatch(name -> name.equals(service.id().name())))
                .map(other -> other.service().id().name())));
        return report.text.toString();
    }

    private static String endpoint(Endpoint endpoint) {
        String host = endpoint.privatePort().isPresent() ? " as 127.0.0.1:" + endpoint.privatePort().getAsInt() : "";
        return "%d%s (%s)".formatted(endpoint.port(), host, endpoint.name());
    }

    /** Whom a service waits for or calls. */
    private static Stream<String> needed(Model model, Located located) {
        Stream<List<Located>> awaited = located.service().needs().stream().map(need -> model.answering(need.service()));
        Stream<List<Located>> called = model.uses(located).stream()
                .map(Use::reference)
                .filter(Endpoint.HostOf.class::isInstance)
                .map(host -> model.answering(((Endpoint.HostOf) host).endpoint().service()));
        return Stream.concat(awaited, called)
                .flatMap(List::stream)
                .map(target -> target.service().id().name())
                .distinct();
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(", "));
    }

    private void line(String label, String value) {
        if (!value.isEmpty()) {
            text.append("  %-11s %s\n".formatted(label, value));
        }
    }
}
