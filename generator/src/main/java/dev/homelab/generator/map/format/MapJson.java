package dev.homelab.generator.map.format;

import dev.homelab.dsl.Profile;
import dev.homelab.dsl.origin.Origin;
import dev.homelab.generator.map.HomelabMap;
import dev.homelab.generator.map.Link;
import dev.homelab.generator.map.PortNode;
import dev.homelab.generator.map.ServiceNode;
import dev.homelab.generator.map.SiteNode;
import dev.homelab.generator.map.StackNode;
import dev.homelab.generator.map.VariableNode;
import dev.homelab.generator.map.VolumeNode;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the map for programs, with the names that its parts have in Java; what is absent is left out. The tree is built
 * here and not by looking at classes, which would take longer than all the rest of the pages.
 */
public final class MapJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private MapJson() {}

    /** The map, in lines for people. */
    public static String pretty(HomelabMap map) {
        return JSON.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(json(map)) + "\n";
    }

    /** The map on one line that may stand within a page: nothing in it can end a script. */
    static String forPage(HomelabMap map) {
        return JSON.writeValueAsString(json(map)).replace("<", "\\u003c");
    }

    private static ObjectNode json(HomelabMap map) {
        ObjectNode json = JSON.createObjectNode().put("name", map.name()).put("network", map.network());
        json.set("declared", json(map.declared()));
        ArrayNode stacks = json.putArray("stacks");
        map.stacks().forEach(stack -> stacks.add(json(stack)));
        ArrayNode services = json.putArray("services");
        map.services().forEach(service -> services.add(json(service)));
        ArrayNode links = json.putArray("links");
        map.links().forEach(link -> links.add(json(link)));
        ArrayNode variables = json.putArray("variables");
        map.variables().forEach(variable -> variables.add(json(variable)));
        ArrayNode volumes = json.putArray("volumes");
        map.volumes().forEach(volume -> volumes.add(json(volume)));
        ArrayNode profiles = json.putArray("profiles");
        map.profiles().forEach(profile -> profiles.add(json(profile)));
        return json;
    }

    private static ObjectNode json(Origin origin) {
        return JSON.createObjectNode().put("source", origin.source()).put("line", origin.line());
    }

    private static ObjectNode json(StackNode stack) {
        ObjectNode json = JSON.createObjectNode()
                .put("name", stack.name())
                .put("project", stack.project())
                .put("purpose", stack.purpose())
                .put("directory", stack.directory());
        json.set("files", words(stack.files()));
        return json.set("declared", json(stack.declared()));
    }

    private static ObjectNode json(ServiceNode service) {
        ObjectNode json = JSON.createObjectNode()
                .put("name", service.name())
                .put("host", service.host())
                .put("stack", service.stack())
                .put("file", service.file());
        json.set("declared", json(service.declared()));
        json.put("purpose", service.purpose()).put("image", service.image()).put("oneShot", service.oneShot());
        json.set("profiles", words(service.profiles()));
        service.family().ifPresent(family -> json.put("family", family));
        ArrayNode ports = json.putArray("ports");
        service.ports().forEach(port -> ports.add(json(port)));
        json.put("health", service.health());
        json.set("data", words(service.data()));
        return json.set("variables", words(service.variables()));
    }

    private static ObjectNode json(PortNode port) {
        ObjectNode json = JSON.createObjectNode()
                .put("port", port.port())
                .put("name", port.name())
                .put("protocol", port.protocol());
        port.hostPort().ifPresent(hostPort -> json.put("hostPort", hostPort));
        port.site().ifPresent(site -> json.set("site", json(site)));
        return json;
    }

    private static ObjectNode json(SiteNode site) {
        return JSON.createObjectNode()
                .put("name", site.name())
                .put("address", site.address())
                .put("variable", site.variable())
                .put("tunnel", site.tunnel());
    }

    private static ObjectNode json(Link link) {
        ObjectNode json = JSON.createObjectNode().put("from", link.from()).put("to", link.to());
        link.waitsUntil().ifPresent(state -> json.put("waitsUntil", state));
        json.put("optional", link.optional());
        ArrayNode calls = json.putArray("calls");
        link.calls().forEach(port -> calls.add(port.intValue()));
        return json.set("sites", words(link.sites()));
    }

    private static ObjectNode json(VariableNode variable) {
        ObjectNode json = JSON.createObjectNode()
                .put("name", variable.name())
                .put("kind", variable.kind())
                .put("required", variable.required());
        variable.defaultValue().ifPresent(value -> json.put("defaultValue", value));
        json.put("made", variable.made()).put("help", variable.help());
        json.set("users", words(variable.users()));
        return json.set("declared", json(variable.declared()));
    }

    private static ObjectNode json(VolumeNode volume) {
        ObjectNode json = JSON.createObjectNode()
                .put("key", volume.key())
                .put("name", volume.name())
                .put("contents", volume.contents())
                .put("stack", volume.stack());
        json.set("users", words(volume.users()));
        return json.set("declared", json(volume.declared()));
    }

    private static ObjectNode json(Profile profile) {
        ObjectNode json = JSON.createObjectNode().put("name", profile.name());
        profile.choice().ifPresent(choice -> json.put("choice", choice));
        return json.put("meaning", profile.meaning());
    }

    private static ArrayNode words(List<String> words) {
        ArrayNode json = JSON.createArrayNode();
        words.forEach(json::add);
        return json;
    }
}
