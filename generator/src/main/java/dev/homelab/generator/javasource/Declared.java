package dev.homelab.generator.javasource;

import dev.homelab.dsl.Profile;
import dev.homelab.dsl.compose.ComposeFileAttributes;
import dev.homelab.dsl.compose.ComposeObject;
import dev.homelab.dsl.compose.ServiceAttributes;
import dev.homelab.dsl.text.ServiceId;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.IllegalValueException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** What a file declares by a name, with the constant that stands for each, and which of them services use. */
final class Declared {

    /** The kinds of things that have a name. */
    enum Kind {
        /** A service. */
        SERVICE,
        /** A named volume. */
        VOLUME,
        /** A network. */
        NETWORK,
        /** A secret. */
        SECRET,
        /** A config. */
        CONFIG,
        /** A model. */
        MODEL,
        /** A profile. */
        PROFILE
    }

    private final Map<Kind, Map<String, String>> constants = new TreeMap<>();
    private final Map<Kind, Set<String>> used = new TreeMap<>();

    /**
     * What a file declares.
     *
     * @param plain whether a constant can only be what refers to no variable
     */
    Declared(ComposeFileAttributes file, boolean plain, JavaNames names) {
        name(Kind.SERVICE, file.services().keySet(), names);
        name(Kind.VOLUME, withoutOdd(constants(file.volumes(), plain)), names);
        name(Kind.NETWORK, constants(file.networks(), plain), names);
        name(Kind.SECRET, constants(file.secrets(), plain), names);
        name(Kind.CONFIG, constants(file.configs(), plain), names);
        name(Kind.MODEL, constants(file.models(), plain), names);
        name(Kind.PROFILE, profiles(file), names);
    }

    private static Set<String> constants(Map<String, ? extends ComposeObject> section, boolean plain) {
        Set<String> names = new TreeSet<>(section.keySet());
        names.removeIf(name -> plain && section.get(name).toString().indexOf('$') >= 0);
        return names;
    }

    private void name(Kind kind, Collection<String> all, JavaNames names) {
        Map<String, String> each = new LinkedHashMap<>();
        all.forEach(name -> each.put(name, names.constant(name, kind.name())));
        constants.put(kind, each);
        used.put(kind, new TreeSet<>());
    }

    private static Set<String> withoutOdd(Collection<String> volumes) {
        Set<String> usual = new TreeSet<>();
        volumes.stream().filter(name -> isTaken(() -> dev.homelab.dsl.Compose.volume(name))).forEach(usual::add);
        return usual;
    }

    private static Set<String> profiles(ComposeFileAttributes file) {
        Set<String> profiles = new TreeSet<>();
        for (ServiceAttributes service : file.services().values()) {
            if (areProfiles(service)) {
                service.profiles().forEach(profile -> profiles.add(profile.literal().orElseThrow()));
            }
        }
        return profiles;
    }

    /** Whether every profile of a service has a name that a profile can have. */
    static boolean areProfiles(ServiceAttributes service) {
        return service.profiles().stream().map(Text::literal).allMatch(
                name -> name.isPresent() && isTaken(() -> Profile.of(name.get())));
    }

    private static boolean isTaken(Supplier<?> value) {
        try {
            return value.get() != null;
        } catch (IllegalValueException e) {
            return false;
        }
    }

    /** The constant of something that the file declares; it counts as used. */
    Optional<Expression> use(Kind kind, String name) {
        Optional<Expression> constant = constant(kind, name);
        constant.ifPresent(known -> used.get(kind).add(name));
        return constant;
    }

    /** The constant of something that the file declares. */
    Optional<Expression> constant(Kind kind, String name) {
        return Optional.ofNullable(constants.get(kind).get(name)).map(Expression::word);
    }

    /** The constants of a kind by the names they stand for. */
    Map<String, String> constants(Kind kind) {
        return constants.get(kind);
    }

    /** Whether a service uses it. */
    boolean isUsed(Kind kind, String name) {
        return used.get(kind).contains(name);
    }

    /** Who a service is; a container name that is a plain string is part of it. */
    static Expression id(String name, ServiceAttributes service) {
        Expression id = Expression.called("id", Literals.of(name));
        Optional<String> container = service.containerName().flatMap(Text::literal);
        if (container.isEmpty()) {
            return id.call("withoutContainerName");
        }
        return container.get().equals(ServiceId.of(name).networkName()) ? id : id.call("container", Literals.of(container.get()));
    }
}
