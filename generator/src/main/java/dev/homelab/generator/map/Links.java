package dev.homelab.generator.map;

import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Need;
import dev.homelab.dsl.Profile;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.TreeFile;
import dev.homelab.dsl.compose.DependencyCondition;
import dev.homelab.generator.model.CrossStackDependencies;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import dev.homelab.generator.model.Use;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds who needs whom: who waits for a service, who calls it, and which sites lead to it. */
final class Links {
    private final Model model;
    private final CrossStackDependencies crossStack;
    private final Map<Located, Map<Located, Link>> links = new LinkedHashMap<>();

    private Links(Model model) {
        this.model = model;
        crossStack = new CrossStackDependencies(model);
    }

    static List<Link> of(Model model) {
        Links links = new Links(model);
        for (Located located : model.services()) {
            links.waits(located);
            links.calls(located);
            if (isProxy(located.service())) {
                links.sites(located);
            }
        }
        return links.links.values().stream().flatMap(from -> from.values().stream()).toList();
    }

    private void waits(Located user) {
        for (Need need : user.service().needs()) {
            model.answering(need.service()).stream()
                    .filter(target -> target.sharesFileWith(user))
                    .forEach(target -> waits(user, target, need));
        }
        crossStack.of(user).forEach((target, need) -> waits(user, target, need));
    }

    private void waits(Located user, Located target, Need need) {
        Link link = between(user, target);
        put(user, target, new Link(
                link.from(), link.to(), Optional.of(word(need.condition())), !need.required(), link.calls(), link.sites()));
    }

    private static String word(DependencyCondition condition) {
        if (condition.equals(DependencyCondition.SERVICE_HEALTHY)) {
            return "healthy";
        }
        return condition.equals(DependencyCondition.SERVICE_COMPLETED_SUCCESSFULLY) ? "ended" : "started";
    }

    private void calls(Located user) {
        for (Use use : model.uses(user)) {
            if (use.reference() instanceof Endpoint.HostOf host) {
                model.answering(host.endpoint().service()).stream()
                        .filter(target -> target != user && meets(user, target))
                        .forEach(target -> calls(user, target, host.endpoint().port()));
            }
        }
    }

    /** A variant calls the one that runs with it. */
    private static boolean meets(Located user, Located target) {
        List<Profile> own = user.service().profiles();
        List<Profile> others = target.service().profiles();
        return own.isEmpty() || others.isEmpty()
                || own.stream().anyMatch(profile -> others.stream().anyMatch(profile::allows));
    }

    private void calls(Located user, Located target, int port) {
        Link link = between(user, target);
        put(user, target, new Link(
                link.from(), link.to(), link.waitsUntil(), link.optional(), with(link.calls(), port), link.sites()));
    }

    /** The reverse proxy is whoever mounts the file with its sites. */
    private static boolean isProxy(Service service) {
        return service.files().stream()
                .flatMap(file -> file.slots().values().stream())
                .anyMatch(slot -> slot instanceof TreeFile.Slot.LocalSites || slot instanceof TreeFile.Slot.TunnelSites);
    }

    private void sites(Located proxy) {
        for (Located target : model.services()) {
            for (Endpoint endpoint : target.service().endpoints()) {
                endpoint.route().ifPresent(route -> {
                    Link link = between(proxy, target);
                    put(proxy, target, new Link(link.from(), link.to(), link.waitsUntil(), link.optional(), link.calls(),
                            with(link.sites(), route.name())));
                });
            }
        }
    }

    private Link between(Located user, Located target) {
        Link none = new Link(
                user.service().id().name(), target.service().id().name(), Optional.empty(), false, List.of(), List.of());
        return links.computeIfAbsent(user, key -> new LinkedHashMap<>()).getOrDefault(target, none);
    }

    private void put(Located user, Located target, Link link) {
        links.get(user).put(target, link);
    }

    private static <T> List<T> with(List<T> items, T item) {
        if (items.contains(item)) {
            return items;
        }
        List<T> all = new ArrayList<>(items);
        all.add(item);
        return all;
    }
}
