package dev.homelab.generator.map.format;

import static dev.homelab.generator.map.format.MarkdownTable.code;

import dev.homelab.dsl.Profile;
import dev.homelab.generator.map.HomelabMap;
import dev.homelab.generator.map.StackNode;
import java.util.Map;

/** The page at the root of the tree. */
final class OverviewPage {

    private OverviewPage() {}

    /**
     * The page.
     *
     * @param index the homelab
     * @param pages the page of each stack, from the root of the tree
     */
    static String write(MapIndex index, Map<String, String> pages) {
        HomelabMap map = index.map();
        MapTables tables = new MapTables(index);
        return new Markdown("The homelab `" + map.name() + "`", map.declared().file())
                .paragraph("""
                        %d services in %d stacks on the network `%s`. Start with `./init-env.sh`, then `./start-services.sh`;
                        `--help` tells the rest. [`docs/homelab.html`](docs/homelab.html) is this map to walk through: download it
                        and open it in a browser; it needs no network.""".formatted(map.services().size(), map.stacks().size(), map.network()))
                .diagram(new GraphViews(index).overview())
                .paragraph("Thin arrows lead from a stack to what it needs of another, thick ones to the sites that the reverse"
                        + " proxy serves for it.")
                .section("Stacks", "", stacks(index, pages))
                .section("Profiles", "A service with a profile runs only where it is asked for: `--profile NAME`.", profiles(map))
                .section("Sites", "What a browser opens. The tunnel leads to `NAME.DOMAIN_NAME`.", tables.sites(map.services()))
                .section(
                        "Ports of the host",
                        "Published on 127.0.0.1, and only by the `docker-compose.private.yml` files.",
                        tables.hostPorts(map.services()))
                .section("Volumes", "", tables.volumes(map.volumes()))
                .section(
                        "Secrets",
                        "`./init-env.sh` makes them; it never changes a value that is there.",
                        tables.secrets(map.variables()))
                .section("Settings", "`.env` overrides the default.", tables.settings(map.variables()))
                .toString();
    }

    private static MarkdownTable stacks(MapIndex index, Map<String, String> pages) {
        MarkdownTable table = new MarkdownTable("Stack", "Directory", "Project", "Services", "What it is for");
        for (StackNode stack : index.map().stacks()) {
            table.row(
                    "[%s](%s)".formatted(stack.name(), pages.get(stack.name())),
                    code(stack.directory()),
                    code(stack.project()),
                    Integer.toString(index.services(stack.name()).size()),
                    stack.purpose());
        }
        return table;
    }

    private static MarkdownTable profiles(HomelabMap map) {
        MarkdownTable table = new MarkdownTable("Profile", "Services", "At most one of", "What it means");
        for (Profile profile : map.profiles()) {
            long services = map.services().stream().filter(service -> service.profiles().contains(profile.name())).count();
            table.row(code(profile.name()), Long.toString(services), profile.choice().orElse(""), profile.meaning());
        }
        return table;
    }
}
