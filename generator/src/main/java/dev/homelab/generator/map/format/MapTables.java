package dev.homelab.generator.map.format;

import static dev.homelab.generator.map.format.MarkdownTable.code;

import dev.homelab.generator.map.PortNode;
import dev.homelab.generator.map.ServiceNode;
import dev.homelab.generator.map.SiteNode;
import dev.homelab.generator.map.VariableNode;
import dev.homelab.generator.map.VolumeNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The tables that the page of the homelab and those of the stacks have in common. */
final class MapTables {
    private final MapIndex index;

    MapTables(MapIndex index) {
        this.index = index;
    }

    MarkdownTable sites(List<ServiceNode> services) {
        MarkdownTable table = new MarkdownTable("Site", "Address", "Set by", "Service", "Through the tunnel");
        Set<SiteNode> seen = new LinkedHashSet<>();
        for (ServiceNode service : services) {
            for (PortNode port : service.ports()) {
                port.site().filter(seen::add).ifPresent(site -> table.row(
                        site.name(), address(site), code(site.variable()), code(service.group()), site.tunnel()));
            }
        }
        return table;
    }

    private static String address(SiteNode site) {
        return site.address().startsWith(":") ? "http://localhost" + site.address() : site.address();
    }

    /** Ports of the host in their order, each with those who publish it. */
    MarkdownTable hostPorts(List<ServiceNode> services) {
        Map<Integer, Set<String>> users = new TreeMap<>();
        Map<Integer, PortNode> ports = new TreeMap<>();
        for (ServiceNode service : services) {
            for (PortNode port : service.ports()) {
                port.hostPort().ifPresent(host -> {
                    users.computeIfAbsent(host, key -> new LinkedHashSet<>()).add(service.group());
                    ports.putIfAbsent(host, port);
                });
            }
        }
        MarkdownTable table = new MarkdownTable("Host port", "Service", "Its port", "What is there");
        ports.forEach((host, port) -> table.row(
                Integer.toString(host), code(List.copyOf(users.get(host))), Integer.toString(port.port()), port.name()));
        return table;
    }

    MarkdownTable volumes(List<VolumeNode> volumes) {
        MarkdownTable table = new MarkdownTable("Volume", "Mounted by", "What is in it");
        volumes.forEach(volume -> table.row(code(volume.name()), code(groups(volume.users())), volume.contents()));
        return table;
    }

    MarkdownTable secrets(List<VariableNode> variables) {
        MarkdownTable table = new MarkdownTable("Secret", "How it is made", "Used by", "What for");
        variables.stream().filter(VariableNode::isSecret).forEach(variable -> table.row(
                code(variable.name()), variable.made(), code(groups(variable.users())), variable.help()));
        return table;
    }

    MarkdownTable settings(List<VariableNode> variables) {
        MarkdownTable table = new MarkdownTable("Setting", "Default", "Used by", "What for");
        variables.stream().filter(variable -> !variable.isSecret()).forEach(variable -> table.row(
                code(variable.name()),
                variable.required() ? "required" : code(variable.defaultValue().orElse("")),
                code(groups(variable.users())),
                variable.help()));
        return table;
    }

    /** Services by name, and variants of one by the name they share. */
    private List<String> groups(List<String> services) {
        return services.stream().map(name -> index.service(name).group()).distinct().toList();
    }
}
