package dev.homelab.generator.model;

import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.text.ServiceId;
import dev.homelab.dsl.text.Site;
import dev.homelab.dsl.text.Sites;
import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.tree.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the references of a service: it renders the service with a mark for each, and then looks for the marks. */
final class ReferenceFinder implements Site {
    private static final Pattern MARK = Pattern.compile("\u0001(\\d+)\u0002");

    private final Located user;
    private final List<Reference> references = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();
    private final List<Leaf> leaves = new ArrayList<>();

    private ReferenceFinder(Located user) {
        this.user = user;
    }

    static ReferenceFinder in(Located user) {
        ReferenceFinder finder = new ReferenceFinder(user);
        finder.walk("", user.service().attributes().toMapping(finder));
        return finder;
    }

    List<Use> uses() {
        return uses;
    }

    List<Leaf> leaves() {
        return leaves;
    }

    private void walk(String path, Node node) {
        if (node instanceof Mapping mapping) {
            mapping.entries().forEach(entry ->
                    walk(path.isEmpty() ? entry.key() : path + "." + entry.key(), entry.value()));
        } else if (node instanceof Sequence sequence) {
            List<Node> items = sequence.nodes();
            for (int i = 0; i < items.size(); i++) {
                walk(path + "[" + i + "]", items.get(i));
            }
        } else {
            collect(path, ((Scalar) node).text());
        }
    }

    private void collect(String path, String text) {
        if (Leaf.isWorthKeeping(text)) {
            leaves.add(new Leaf(user, path, MARK.matcher(text).replaceAll(String.valueOf(Leaf.REFERENCE))));
        }
        if (text.indexOf('\u0001') < 0) {
            return;
        }
        Matcher mark = MARK.matcher(text);
        while (mark.find()) {
            uses.add(new Use(user, path, references.get(Integer.parseInt(mark.group(1)))));
        }
    }

    @Override
    public String reference(Reference reference) {
        references.add(reference);
        return "\u0001" + (references.size() - 1) + "\u0002";
    }

    @Override
    public String literal(String characters) {
        return characters.replace('$', Leaf.DOLLAR);
    }

    @Override
    public String host(ServiceId service) {
        return Sites.COMPOSE_NOTATION.host(service);
    }

    @Override
    public String path(String fromRoot) {
        return Sites.COMPOSE_NOTATION.path(fromRoot);
    }

    @Override
    public String variable(String name, String otherwise) {
        return Sites.COMPOSE_NOTATION.variable(name, otherwise);
    }
}
