package dev.homelab.generator.explain;

import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Need;
import dev.homelab.dsl.TreePath;
import dev.homelab.dsl.Variable;
import dev.homelab.dsl.Volume;
import dev.homelab.dsl.origin.Origin;
import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.text.Sites;
import dev.homelab.dsl.tree.Node;
import dev.homelab.generator.map.HomelabMap;
import dev.homelab.generator.map.VolumeNode;
import dev.homelab.generator.model.CrossStackDependencies;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import dev.homelab.generator.model.Use;
import java.util.List;
import java.util.Optional;

/** What there is to tell of a place in a service. */
final class PlaceAnswer {
    private final Model model;
    private final HomelabMap map;
    private final Located located;
    private final String member;

    private PlaceAnswer(Model model, HomelabMap map, Located located, String member) {
        this.model = model;
        this.map = map;
        this.located = located;
        this.member = member;
    }

    /** The answer, if the service has such a place. */
    static Optional<String> of(Model model, HomelabMap map, Located located, String member) {
        return new PlaceAnswer(model, map, located, member).answer();
    }

    private Optional<String> answer() {
        Optional<Node> node = Places.find(located.service().attributes().toMapping(Sites.COMPOSE_NOTATION), member);
        if (node.isPresent()) {
            return Optional.of(answer(located.origin(member), Places.shown(node.get())));
        }
        return derived().map(origin -> answer(origin, ""));
    }

    /** Where that was declared which is no attribute in Java: what a service waits for, and where it is published. */
    private Optional<Origin> derived() {
        String attribute = Places.attribute(member);
        if (attribute.equals("depends_on")) {
            return located.service().needs().stream()
                    .filter(need -> member.equals(attribute) || answers(need, member))
                    .map(Need::origin)
                    .findFirst()
                    .or(() -> called(member).map(Use::origin));
        }
        if (attribute.equals("ports")) {
            List<Endpoint> published = located.service().endpoints().stream()
                    .filter(endpoint -> endpoint.privatePort().isPresent())
                    .toList();
            String index = member.replaceAll("\\D", "");
            int at = index.isEmpty() ? 0 : Integer.parseInt(index);
            return at < published.size() ? Optional.of(published.get(at).origin()) : Optional.empty();
        }
        return Optional.empty();
    }

    private boolean answers(Need need, String place) {
        return model.answering(need.service()).stream()
                .anyMatch(target -> place.startsWith("depends_on." + target.service().id().name()));
    }

    /** Whoever uses an endpoint waits for its service. */
    private Optional<Use> called(String place) {
        return model.uses(located).stream()
                .filter(use -> use.reference() instanceof Endpoint.HostOf host
                        && model.answering(host.endpoint().service()).stream()
                                .anyMatch(target -> place.equals("depends_on")
                                        || place.startsWith("depends_on." + target.service().id().name())))
                .findFirst();
    }

    private String answer(Origin origin, String value) {
        String attribute = Places.attribute(member);
        return new Answer(located.place(member).toString())
                .line("value", value)
                .declared(origin)
                .line("file", file(attribute, value))
                .line("service", "%s, declared at %s".formatted(located.service(), located.service().origin()))
                .lines("refers to", references())
                .lines("shared by", sharers())
                .line("rules", RulePlaces.lookingAt(attribute))
                .lines("accepted", located.service().suppressions().stream()
                        .filter(suppression -> RulePlaces.lookingAt(attribute).contains(suppression.rule()))
                        .map(suppression -> suppression.rule() + ": " + suppression.reason())
                        .toList())
                .toString();
    }

    /** What Compose refuses in the file of the stack alone stands beside it. */
    private String file(String attribute, String value) {
        String base = located.file().path().fromRoot();
        if (!value.isEmpty()) {
            return base;
        }
        if (attribute.equals("ports")) {
            return base.replace("docker-compose.yml", "docker-compose.private.yml");
        }
        boolean elsewhere = new CrossStackDependencies(model).of(located).keySet().stream()
                .anyMatch(target -> member.startsWith("depends_on." + target.service().id().name()));
        return elsewhere ? base.replace("docker-compose.yml", "docker-compose.depends.yml") : base;
    }

    private List<String> references() {
        return model.uses(located).stream()
                .filter(use -> use.path().equals(member) || use.path().startsWith(member + ".") || use.path().startsWith(member + "["))
                .map(use -> reference(use.reference()))
                .distinct()
                .toList();
    }

    private static String reference(Reference reference) {
        if (reference instanceof Variable variable) {
            return "variable %s, declared at %s".formatted(variable.name(), variable.origin());
        }
        if (reference instanceof Endpoint.HostOf host) {
            return endpoint(host.endpoint());
        }
        if (reference instanceof Endpoint.PortOf port) {
            return endpoint(port.endpoint());
        }
        return reference instanceof TreePath path ? "path " + path : reference.toString();
    }

    private static String endpoint(Endpoint endpoint) {
        return "port %d of %s (%s), declared at %s"
                .formatted(endpoint.port(), endpoint.service(), endpoint.name(), endpoint.origin());
    }

    /** The other services that mount the same volume. */
    private List<String> sharers() {
        if (!Places.attribute(member).equals("volumes")) {
            return List.of();
        }
        String place = Places.find(located.service().attributes().toMapping(Sites.COMPOSE_NOTATION), member)
                .map(Places::shown)
                .orElse("");
        List<String> own = located.service().volumes().stream().map(Volume::name).filter(place::contains).toList();
        return map.volumes().stream()
                .filter(volume -> own.contains(volume.key()) && volume.users().size() > 1)
                .map(VolumeNode::users)
                .map(users -> String.join(", ", users))
                .toList();
    }
}
