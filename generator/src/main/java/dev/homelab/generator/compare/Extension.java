package dev.homelab.generator.compare;

import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Carries out {@code extends}: the service is put over the one that it extends. */
final class Extension {
    private final Function<String, Mapping> documents;

    /** Files by their paths, in canonical form. */
    Extension(Function<String, Mapping> documents) {
        this.documents = documents;
    }

    Mapping extended(String file, Mapping document) {
        Map<String, Node> services = new TreeMap<>();
        for (String name : document.mapping("services").keys()) {
            services.put(name, service(file, document, name, new LinkedHashSet<>()));
        }
        Map<String, Node> members = new TreeMap<>();
        document.entries().forEach(entry -> members.put(entry.key(), entry.value()));
        members.computeIfPresent("services", (key, value) -> Mapping.of(services));
        return Mapping.of(members);
    }

    /** A circle ends where it closes; Compose refuses such a file. */
    private Mapping service(String file, Mapping document, String name, Set<String> seen) {
        Mapping own = document.mapping("services").mapping(name);
        Optional<Node> extended = own.get("extends");
        if (extended.isEmpty() || !seen.add(file + " " + name)) {
            return own;
        }
        boolean named = extended.get() instanceof Mapping;
        Mapping of = named ? (Mapping) extended.get() : Mapping.builder().put("service", extended.get()).build();
        String otherFile = of.get("file").map(Canonical::text).orElse(file);
        Mapping other = otherFile.equals(file) ? document : documents.apply(otherFile);
        Mapping base = service(otherFile, other, of.get("service").map(Canonical::text).orElse(""), seen);
        Map<String, Node> over = new TreeMap<>();
        own.entries().stream().filter(entry -> !entry.key().equals("extends")).forEach(entry -> over.put(entry.key(), entry.value()));
        return Merge.of(base, Mapping.of(over));
    }
}
