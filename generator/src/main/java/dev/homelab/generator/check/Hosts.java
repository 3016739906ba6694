package dev.homelab.generator.check;

import dev.homelab.generator.model.Leaf;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Host names that stand in texts, and who answers to them. */
final class Hosts {
    private static final Pattern URL = Pattern.compile("[a-z][a-z0-9+.-]*://(?:[^/@\\s]*@)?+([a-zA-Z0-9_-]+)(?![\\w.-])");
    private static final List<String> OF_HOST_VARIABLES = List.of("_HOST", "_HOSTNAME", "_SERVER");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern BARE_NAME = Pattern.compile("[a-z][a-z0-9_-]*");
    /** What every container knows by itself, and what is no name. */
    private static final List<String> OWN = List.of("localhost", "true", "false");

    private static final Function<Model, Hosts> VIEW = Hosts::new;

    private final Model model;
    private final List<Named> named;
    private final Map<String, Located> answering = new LinkedHashMap<>();

    /**
     * A host that a service names.
     *
     * @param user the service
     * @param path where, such as {@code environment.DB_URL}
     * @param host the name
     */
    record Named(Located user, String path, String host) {}

    private Hosts(Model model) {
        this.model = model;
        named = findNamed();
        if (named.isEmpty()) {
            return;
        }
        for (Located located : model.services()) {
            AnsweredName.of(located).forEach(name -> answering.putIfAbsent(name.name(), located));
        }
    }

    static Hosts of(Model model) {
        return model.view(VIEW);
    }

    /** Every name to which some service answers. */
    Set<String> names() {
        return answering.keySet();
    }

    Optional<Located> answering(String host) {
        return Optional.ofNullable(answering.get(host));
    }

    /** The hosts that are named by a text, in URLs and in variables for hosts. */
    List<Named> named() {
        return named;
    }

    private List<Named> findNamed() {
        List<Named> found = new ArrayList<>();
        for (Leaf leaf : model.leaves()) {
            if (leaf.text().contains("://")) {
                Matcher url = URL.matcher(leaf.text());
                while (url.find()) {
                    add(found, leaf.user(), leaf.path(), url.group(1));
                }
            }
        }
        for (Located located : model.services()) {
            located.service().attributes().environment().forEach((name, value) -> {
                if (OF_HOST_VARIABLES.stream().anyMatch(name::endsWith)) {
                    value.literal()
                            .filter(text -> BARE_NAME.matcher(text).matches())
                            .ifPresent(host -> add(found, located, "environment." + name, host));
                }
            });
        }
        return found;
    }

    private static void add(List<Named> named, Located user, String path, String host) {
        boolean added = user.service().attributes().extraHosts().keySet().stream().anyMatch(host::equals);
        if (!OWN.contains(host) && !NUMBER.matcher(host).matches() && !added) {
            named.add(new Named(user, path, host));
        }
    }
}
