package dev.homelab.generator.model;

import dev.homelab.dsl.compose.NetworkAttributes;
import dev.homelab.dsl.compose.ServiceAttributes;
import dev.homelab.dsl.text.Text;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Which networks services are on, by names that mean the same in every file. */
public final class Networks {
    private static final String OF_SERVICE = "service:";

    private final Model model;

    Networks(Model model) {
        this.model = model;
    }

    /** The networks of a service; none for one on the host's network or on none. */
    public Set<String> of(Located located) {
        Optional<String> mode = located.service().attributes().networkMode().map(Text::toString);
        if (mode.isPresent()) {
            return mode.filter(text -> text.startsWith(OF_SERVICE))
                    .map(text -> text.substring(OF_SERVICE.length()))
                    .flatMap(other -> model.service(located.stack().name(), other))
                    .filter(other -> other.service().attributes().networkMode().isEmpty())
                    .map(this::of)
                    .orElse(Set.of());
        }
        Set<String> names = new LinkedHashSet<>();
        for (String key : located.service().attributes().networks().keySet()) {
            names.add(nameOf(located, key));
        }
        if (names.isEmpty()) {
            names.add(model.homelab().network());
        }
        return names;
    }

    private String nameOf(Located located, String key) {
        if (key.equals("default")) {
            return model.homelab().network();
        }
        NetworkAttributes declared = located.file().application().attributes().networks().get(key);
        return Optional.ofNullable(declared)
                .flatMap(NetworkAttributes::name)
                .map(Text::toString)
                .orElse(located.stack().project() + "_" + key);
    }

    /** Whether a service is on the shared network and no other. */
    private static boolean isPlain(Located located) {
        ServiceAttributes attributes = located.service().attributes();
        return attributes.networkMode().isEmpty() && attributes.networks().isEmpty();
    }

    /** Whether two services are on one network. */
    public boolean join(Located one, Located other) {
        if (isPlain(one) && isPlain(other)) {
            return true;
        }
        Set<String> first = of(one);
        return of(other).stream().anyMatch(first::contains);
    }
}
