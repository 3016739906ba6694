package dev.homelab.generator.map.format;

import dev.homelab.generator.map.HomelabMap;
import dev.homelab.generator.map.Link;
import dev.homelab.generator.map.ServiceNode;
import dev.homelab.generator.map.VariableNode;
import dev.homelab.generator.map.VolumeNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is looked up on a map again and again, found once. Lists are in the order of the map. */
final class MapIndex {
    private final HomelabMap map;
    private final Map<String, ServiceNode> services = new LinkedHashMap<>();
    private final Map<String, List<ServiceNode>> servicesOf = new LinkedHashMap<>();
    private final Map<String, List<Link>> linksFrom = new LinkedHashMap<>();
    private final Map<String, List<Link>> linksOf = new LinkedHashMap<>();
    private final Map<String, List<VariableNode>> variablesOf = new LinkedHashMap<>();
    private final Map<String, List<VolumeNode>> volumesOf = new LinkedHashMap<>();

    MapIndex(HomelabMap map) {
        this.map = map;
        for (ServiceNode service : map.services()) {
            services.put(service.name(), service);
            add(servicesOf, service.stack(), service);
        }
        for (Link link : map.links()) {
            add(linksFrom, link.from(), link);
            Set<String> ends = new LinkedHashSet<>(List.of(service(link.from()).stack()));
            ends.add(service(link.to()).stack());
            ends.forEach(stack -> add(linksOf, stack, link));
        }
        for (VariableNode variable : map.variables()) {
            Set<String> stacks = new LinkedHashSet<>();
            variable.users().forEach(user -> stacks.add(service(user).stack()));
            stacks.forEach(stack -> add(variablesOf, stack, variable));
        }
        map.volumes().forEach(volume -> add(volumesOf, volume.stack(), volume));
    }

    private static <T> void add(Map<String, List<T>> lists, String key, T item) {
        lists.computeIfAbsent(key, first -> new ArrayList<>()).add(item);
    }

    /** The map itself. */
    HomelabMap map() {
        return map;
    }

    /** The service of a name that the map has. */
    ServiceNode service(String name) {
        return services.get(name);
    }

    /** The services of a stack. */
    List<ServiceNode> services(String stack) {
        return servicesOf.getOrDefault(stack, List.of());
    }

    /** What a service needs. */
    List<Link> linksFrom(ServiceNode service) {
        return linksFrom.getOrDefault(service.name(), List.of());
    }

    /** The links that start or end in a stack. */
    List<Link> links(String stack) {
        return linksOf.getOrDefault(stack, List.of());
    }

    /** The variables that a stack uses. */
    List<VariableNode> variables(String stack) {
        return variablesOf.getOrDefault(stack, List.of());
    }

    /** The volumes that are shown with a stack. */
    List<VolumeNode> volumes(String stack) {
        return volumesOf.getOrDefault(stack, List.of());
    }
}
