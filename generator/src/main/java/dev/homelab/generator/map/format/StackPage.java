package dev.homelab.generator.map.format;

import static dev.homelab.generator.map.format.MarkdownTable.code;

import dev.homelab.generator.map.Link;
import dev.homelab.generator.map.PortNode;
import dev.homelab.generator.map.ServiceNode;
import dev.homelab.generator.map.StackNode;
import dev.homelab.generator.map.VariableNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The page of a stack. */
final class StackPage {
    private final MapIndex index;
    private final StackNode stack;
    private final List<ServiceNode> services;

    private StackPage(MapIndex index, StackNode stack) {
        this.index = index;
        this.stack = stack;
        services = index.services(stack.name());
    }

    /** The page of a stack that lies in a directory of the tree. */
    static String write(MapIndex index, StackNode stack, String directory) {
        return new StackPage(index, stack).write(directory);
    }

    private String write(String directory) {
        MapTables tables = new MapTables(index);
        List<VariableNode> variables = index.variables(stack.name());
        return new Markdown("Stack `" + stack.name() + "`", stack.declared().file())
                .paragraph(stack.purpose())
                .paragraph("Compose project `%s`: %s. [All stacks](%sREADME.md).".formatted(
                        stack.project(),
                        stack.files().stream().map(file -> link(directory, file)).collect(Collectors.joining(", ")),
                        up(directory)))
                .diagram(new GraphViews(index).stack(stack))
                .paragraph("""
                        A full arrow leads to what a service waits for before it starts (`ended`: until that has ended), a dotted
                        one to what it only calls, a thick one is a site. Drums keep data, rounded boxes end by themselves,
                        frames are stacks.""")
                .section("Services", "", services())
                .section("What they need of other stacks", "`compose.yaml` waits for it; a stack started alone does not.", needs())
                .section("Sites", "", tables.sites(services))
                .section("Ports of the host", "Published on 127.0.0.1, with `-f docker-compose.private.yml`.", tables.hostPorts(services))
                .section("Volumes", "", tables.volumes(index.volumes(stack.name())))
                .section("Secrets", "", tables.secrets(variables))
                .section("Settings", "", tables.settings(variables))
                .toString();
    }

    private static String link(String directory, String file) {
        return "[`%s`](%s)".formatted(file, up(directory) + file);
    }

    private static String up(String directory) {
        return "../".repeat(directory.split("/").length);
    }

    private MarkdownTable services() {
        MarkdownTable table = new MarkdownTable("Service", "Image", "Ports", "Health", "Profile", "Data");
        for (ServiceNode service : services) {
            table.row(
                    code(service.name()),
                    code(shortened(service.image())),
                    service.ports().stream().map(PortNode::port).map(Object::toString).collect(Collectors.joining(", ")),
                    service.health(),
                    code(service.profiles()),
                    code(service.data()));
        }
        return table;
    }

    /** A digest tells images apart by its first digits as well. */
    private static String shortened(String image) {
        return image.replaceFirst("(@sha256:[0-9a-f]{12})[0-9a-f]+", "$1…");
    }

    private MarkdownTable needs() {
        Map<String, Set<String>> rows = new LinkedHashMap<>();
        for (ServiceNode service : services) {
            for (Link link : index.linksFrom(service)) {
                ServiceNode target = index.service(link.to());
                if (!target.stack().equals(stack.name()) && !link.isRoute()) {
                    String until = link.waitsUntil().map(state -> "until it has %s".formatted(
                            state.equals("healthy") ? "become healthy" : state)).orElse("only calls it");
                    rows.computeIfAbsent(String.join("\t", service.group(), target.group(), target.stack(), until),
                            key -> new LinkedHashSet<>()).add(link.optional() ? ", where it is active" : "");
                }
            }
        }
        MarkdownTable table = new MarkdownTable("Service", "Needs", "Of stack", "Waits");
        rows.forEach((row, optional) -> {
            String[] cells = row.split("\t");
            table.row(code(cells[0]), code(cells[1]), cells[2], cells[3] + String.join("", optional));
        });
        return table;
    }
}
