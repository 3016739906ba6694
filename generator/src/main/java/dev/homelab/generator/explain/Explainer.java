package dev.homelab.generator.explain;

import dev.homelab.generator.check.Checks;
import dev.homelab.generator.finding.RuleText;
import dev.homelab.generator.finding.Candidates;
import dev.homelab.generator.map.HomelabMap;
import dev.homelab.generator.map.ServiceNode;
import dev.homelab.generator.map.StackNode;
import dev.homelab.generator.map.VariableNode;
import dev.homelab.generator.map.VolumeNode;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Answers what something is. It is asked with the name of a rule, service, variable, volume or stack, or its directory; with a place as
 * findings write it; with a file of the tree and perhaps a line; or with a file of Java and a line.
 */
public final class Explainer {
    private static final Pattern AT_LINE = Pattern.compile("(.+?):(\\d{1,9})(?::\\d+)?");
    private static final Pattern PLACE = Pattern.compile("(?:(.+?) *(?:·| ) *)?((?:services|volumes)\\..+)");

    private final Model model;
    private final HomelabMap map;
    private final PlaceFinder places;
    private final FileAnswer files;
    private final LineAnswer lines;

    /**
     * An explainer.
     *
     * @param model the homelab
     * @param tree the files that it yielded
     */
    public Explainer(Model model, Tree tree) {
        this.model = model;
        map = HomelabMap.of(model);
        places = new PlaceFinder(model, map);
        files = new FileAnswer(model, map, places, tree);
        lines = new LineAnswer(model, tree);
    }

    /** What a rule says; needs no homelab. */
    public static Optional<String> rule(String id) {
        return Checks.texts().stream().filter(rule -> rule.id().equals(id)).map(RuleAnswer::of).findFirst();
    }

    /** What something is; nothing where it is unknown. */
    public Optional<String> explain(String subject) {
        return services(subject)
                .or(() -> things(subject))
                .or(() -> place(subject))
                .or(() -> atLine(subject))
                .or(() -> files.of(subject));
    }

    private Optional<String> services(String subject) {
        List<Located> found = model.services().stream()
                .filter(located -> located.service().id().name().equals(subject)
                        || located.service().id().networkName().equals(subject))
                .toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.stream().map(each -> ServiceAnswer.of(map, each)).collect(Collectors.joining("\n")));
    }

    private Optional<String> things(String subject) {
        Stream<String> variables = map.variables().stream()
                .filter(variable -> variable.name().equals(subject))
                .map(variable -> ThingAnswers.variable(model, variable));
        Stream<String> stacks = map.stacks().stream()
                .filter(stack -> stack.name().equals(subject) || stack.project().equals(subject)
                        || stack.directory().equals(subject.replaceFirst("/$", "")))
                .map(stack -> ThingAnswers.stack(map, stack));
        Stream<String> volumes = map.volumes().stream()
                .filter(volume -> volume.key().equals(subject) || volume.name().equals(subject))
                .map(volume -> ThingAnswers.volume(map, volume));
        return Stream.of(variables, stacks, volumes).flatMap(each -> each).findFirst();
    }

    private Optional<String> place(String subject) {
        Matcher place = PLACE.matcher(subject);
        return place.matches()
                ? places.find(Optional.ofNullable(place.group(1)).orElse(""), place.group(2))
                : Optional.empty();
    }

    private Optional<String> atLine(String subject) {
        Matcher at = AT_LINE.matcher(subject);
        if (!at.matches()) {
            return Optional.empty();
        }
        int line = Integer.parseInt(at.group(2));
        return line == 0 ? Optional.empty() : at.group(1).endsWith(".java") ? lines.of(at.group(1), line) : files.of(at.group(1), line);
    }

    /** What somebody may have meant who asked for something unknown: one sentence. */
    public String hint(String subject) {
        Matcher at = AT_LINE.matcher(subject);
        if (at.matches() && at.group(1).endsWith(".java")) {
            return javaHint(at.group(1), Integer.parseInt(at.group(2)));
        }
        if (at.matches() && files.of(at.group(1)).isPresent()) {
            return "The file has no such line.";
        }
        return Candidates.nearest(subject, names())
                .map("Did you mean `%s`?"::formatted)
                .orElse("`stacks rules` lists the rules, `stacks list` the services.");
    }

    private String javaHint(String file, int line) {
        List<Integer> nearest = lines.nearest(file, line);
        if (!nearest.isEmpty()) {
            return "That line declares nothing; the nearest that do: %s."
                    .formatted(nearest.stream().map(Object::toString).collect(Collectors.joining(", ")));
        }
        return Candidates.nearest(file, lines.files())
                .map("Did you mean `%s`?"::formatted)
                .orElse("That file declares nothing.");
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        Checks.texts().stream().map(RuleText::id).forEach(names::add);
        map.services().stream().map(ServiceNode::name).forEach(names::add);
        map.variables().stream().map(VariableNode::name).forEach(names::add);
        map.volumes().stream().map(VolumeNode::key).forEach(names::add);
        map.stacks().stream().map(StackNode::name).forEach(names::add);
        return names;
    }
}
