package dev.homelab.generator.compare;

import dev.homelab.dsl.compose.ConfigAttributes;
import dev.homelab.dsl.compose.NetworkAttributes;
import dev.homelab.dsl.compose.Property;
import dev.homelab.dsl.compose.SecretAttributes;
import dev.homelab.dsl.compose.ServiceAttributes;
import dev.homelab.dsl.compose.VolumeAttributes;
import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.tree.Sequence;
import dev.homelab.dsl.tree.Tagged;
import dev.homelab.generator.finding.Findings;
import dev.homelab.generator.source.SourceTree;
import dev.homelab.generator.yaml.YamlDocument;
import dev.homelab.generator.yaml.YamlFile;
import dev.homelab.generator.yaml.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the Compose files of a tree, and which of them go over which. */
final class StackReader {
    private static final String BASE = "(.*/)?(docker-)?compose\\.ya?ml";
    private static final String OVERRIDE = "(.*/)?(docker-)?compose\\.override\\.ya?ml";
    private static final String OVERLAY = "(.*/)?(docker-)?compose[.-][\\w.-]+\\.ya?ml";
    private static final Map<String, List<Property<?>>> OBJECTS = objects();

    private final SourceTree tree;
    private final Map<String, Mapping> documents = new TreeMap<>();
    private final Map<String, List<String>> over = new TreeMap<>();
    private Findings findings = Findings.none();

    StackReader(SourceTree tree) {
        this.tree = tree;
    }

    private static Map<String, List<Property<?>>> objects() {
        Map<String, List<Property<?>>> objects = new LinkedHashMap<>();
        objects.put("services", ServiceAttributes.builder().build().properties());
        objects.put("networks", NetworkAttributes.builder().build().properties());
        objects.put("volumes", VolumeAttributes.builder().build().properties());
        objects.put("secrets", SecretAttributes.builder().build().properties());
        objects.put("configs", ConfigAttributes.builder().build().properties());
        return objects;
    }

    /** The Compose files that were read, those that others extend included. */
    Set<String> files() {
        return documents.keySet();
    }

    /** What could not be read; such a file has no services. */
    Findings findings() {
        return findings;
    }

    /** The stacks by their files. */
    Map<String, Stack> stacks() {
        tree.paths().stream().filter(path -> path.matches(BASE)).forEach(path -> over.put(path, new ArrayList<>()));
        List.copyOf(over.keySet()).forEach(this::addIncluded);
        tree.paths().stream().filter(path -> path.matches(OVERLAY) && !over.containsKey(path)).forEach(this::addOverlay);
        Map<String, Stack> stacks = new TreeMap<>();
        over.forEach((file, overlays) -> stacks.put(file, stack(file, overlays)));
        return stacks;
    }

    /** Each include is a stack; more paths of one include go over the first. */
    private void addIncluded(String file) {
        for (List<String> paths : includes(file)) {
            List<String> overlays = over.computeIfAbsent(paths.get(0), path -> new ArrayList<>());
            paths.stream().skip(1).filter(tree::has).filter(path -> !overlays.contains(path)).forEach(overlays::add);
        }
    }

    /** The files that a file includes, each with what goes over it. */
    private List<List<String>> includes(String file) {
        Paths paths = pathsOf(file);
        List<List<String>> includes = new ArrayList<>();
        if (document(file).get("include").orElse(null) instanceof Sequence list) {
            for (Node item : list.nodes()) {
                Node path = item instanceof Mapping mapping ? mapping.get("path").orElse(Scalar.none()) : item;
                List<Node> parts = path instanceof Sequence several ? several.nodes() : List.of(path);
                List<String> resolved = parts.stream().map(part -> paths.resolved(Canonical.text(part))).filter(tree::has).toList();
                if (!resolved.isEmpty()) {
                    includes.add(resolved);
                }
            }
        }
        return includes;
    }

    /** An overlay goes over the stack in its directory and over what that stack includes. */
    private void addOverlay(String overlay) {
        String directory = directoryOf(overlay);
        for (String base : List.copyOf(over.keySet())) {
            if (directoryOf(base).equals(directory) && base.matches(BASE)) {
                append(base, overlay);
                includes(base).forEach(paths -> append(paths.get(0), overlay));
            }
        }
    }

    private void append(String base, String overlay) {
        if (!over.get(base).contains(overlay)) {
            over.get(base).add(overlay);
        }
    }

    private Stack stack(String file, List<String> overlays) {
        Mapping document = document(file);
        for (String overlay : overlays) {
            document = overlay.matches(OVERRIDE) ? Merge.of(document, document(overlay)) : document;
        }
        Map<String, Mapping> variants = new TreeMap<>();
        for (String overlay : overlays) {
            if (!overlay.matches(OVERRIDE)) {
                variants.put(overlay, Merge.of(document, partFor(file, overlay)));
            }
        }
        String project = document.get("name").map(Canonical::text).orElseGet(() -> projectOf(file));
        return new Stack(file, true, project, document, variants);
    }

    /** What an overlay says of one stack; an overlay of a whole homelab speaks of services of other files, too. */
    private Mapping partFor(String file, String overlay) {
        boolean beside = directoryOf(file).equals(directoryOf(overlay));
        Mapping own = document(file).mapping("services");
        Map<String, Node> members = new TreeMap<>();
        for (Mapping.Entry entry : document(overlay).entries()) {
            if (entry.key().equals("services")) {
                members.put("services", new Mapping(((Mapping) entry.value()).entries().stream()
                        .filter(service -> own.get(service.key()).isPresent() || beside && !isElsewhere(service.key(), overlay))
                        .toList()));
            } else if (beside) {
                members.put(entry.key(), entry.value());
            }
        }
        return Mapping.of(members);
    }

    private boolean isElsewhere(String service, String overlay) {
        return over.entrySet().stream()
                .filter(stack -> stack.getValue().contains(overlay))
                .anyMatch(stack -> document(stack.getKey()).mapping("services").get(service).isPresent());
    }

    /** Compose takes the directory's name where the file says none. */
    private String projectOf(String file) {
        String directory = directoryOf(file);
        String last = directory.substring(directory.lastIndexOf('/') + 1);
        return last.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]", "").replaceAll("^[_-]+", "");
    }

    private static String directoryOf(String file) {
        int slash = file.lastIndexOf('/');
        return slash < 0 ? "" : file.substring(0, slash);
    }

    private static Paths pathsOf(String file) {
        return new Paths(directoryOf(file));
    }

    private Mapping document(String file) {
        Mapping known = documents.get(file);
        if (known == null) {
            documents.put(file, new Mapping(List.of()));
            known = read(file);
            documents.put(file, known);
        }
        return known;
    }

    /** Several documents of one file are merged in order. */
    private Mapping read(String file) {
        YamlFile yaml = YamlReader.read(file, tree.bytes(file));
        findings = findings.and(yaml.findings());
        Mapping all = new Mapping(List.of());
        for (YamlDocument document : yaml.documents()) {
            if (document.root() instanceof Mapping mapping) {
                all = Merge.of(all, canonical(mapping, pathsOf(file)));
            }
        }
        return new Extension(this::document).extended(file, all);
    }

    private static Mapping canonical(Mapping raw, Paths paths) {
        Canonical canonical = new Canonical(paths);
        Map<String, Node> members = new TreeMap<>();
        for (Mapping.Entry entry : raw.entries()) {
            if (OBJECTS.containsKey(entry.key()) && entry.value() instanceof Mapping objects) {
                members.put(entry.key(), objects(canonical, OBJECTS.get(entry.key()), objects));
            } else if (!entry.key().startsWith("x-")) {
                members.put(entry.key(), Canonical.plain(entry.value()));
            }
        }
        return Mapping.of(members);
    }

    private static Mapping objects(Canonical canonical, List<Property<?>> properties, Mapping raw) {
        Map<String, Node> objects = new TreeMap<>();
        for (Mapping.Entry entry : raw.entries()) {
            boolean nothing = entry.value() instanceof Scalar.Null;
            String name = Shown.name(entry.key());
            if (entry.value() instanceof Tagged tagged) {
                objects.put(name, new Tagged(tagged.tag(), Canonical.plain(tagged.value())));
            } else if (nothing || entry.value() instanceof Mapping) {
                Mapping object = nothing ? new Mapping(List.of()) : (Mapping) entry.value();
                objects.put(name, canonical.object(properties, object));
            }
        }
        return Mapping.of(objects);
    }
}
