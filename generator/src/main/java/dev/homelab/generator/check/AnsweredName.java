package dev.homelab.generator.check;

import dev.homelab.dsl.compose.ServiceAttributes;
import dev.homelab.dsl.text.Text;
import dev.homelab.generator.model.Located;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A name to which a service answers on its networks.
 *
 * @param located the service
 * @param name the name
 * @param kind what it is of the service, with an article
 * @param member where it is declared
 */
record AnsweredName(Located located, String name, String kind, String member) {

    /** The names of a service, each once: its key, its container's name, its aliases and its host name. */
    static List<AnsweredName> of(Located located) {
        ServiceAttributes attributes = located.service().attributes();
        Map<String, AnsweredName> names = new LinkedHashMap<>();
        add(names, new AnsweredName(located, located.service().id().name(), "the name", ""));
        attributes.containerName().flatMap(Text::literal).ifPresent(name ->
                add(names, new AnsweredName(located, name, "the name of the container", "container_name")));
        attributes.hostname().flatMap(Text::literal).ifPresent(name ->
                add(names, new AnsweredName(located, name, "the host name", "hostname")));
        attributes.networks().forEach((network, attachment) -> attachment.aliases().forEach(alias ->
                add(names, new AnsweredName(located, alias.toString(), "an alias", "networks." + network))));
        return List.copyOf(names.values());
    }

    private static void add(Map<String, AnsweredName> names, AnsweredName name) {
        names.putIfAbsent(name.name(), name);
    }
}
