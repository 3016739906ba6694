package dev.homelab.generator.javasource;

import dev.homelab.dsl.compose.ComposeObject;
import dev.homelab.dsl.compose.Dependency;
import dev.homelab.dsl.compose.DependencyCondition;
import dev.homelab.dsl.compose.Extends;
import dev.homelab.dsl.compose.FileGrant;
import dev.homelab.dsl.compose.Healthcheck;
import dev.homelab.dsl.compose.ServiceAttributes;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Flag;
import dev.homelab.generator.javasource.Declared.Kind;
import dev.homelab.generator.javasource.Expression.Call;
import dev.homelab.generator.vocabulary.Vocabulary.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes services: what the vocabulary has for every object, and the words that the authoring layer has besides. */
final class ServiceSource {
    private static final String SERVICE = "service:";

    private final ObjectSource objects;
    private final Declared declared;
    private final MountSource mounts;

    ServiceSource(ObjectSource objects, Declared declared) {
        this.objects = objects;
        this.declared = declared;
        this.mounts = new MountSource(objects, declared);
    }

    /** The call that a service begins with. */
    Expression head(String name, ServiceAttributes service) {
        Expression id = declared.constant(Kind.SERVICE, name).orElseThrow();
        return service.image()
                .map(image -> Expression.called("service", id, objects.values().image(image)))
                .orElseGet(() -> Expression.called("service", id));
    }

    /** A call for each property, in canonical order. */
    List<Step> steps(ServiceAttributes service) {
        List<Step> steps = new ArrayList<>();
        for (Attribute attribute : ObjectSource.type(service).attributes()) {
            steps.addAll(special(service, attribute).orElseGet(() -> objects.steps(service, attribute)));
        }
        steps.addAll(objects.others(service));
        List<Step> all = new ArrayList<>(Step.commented(steps, objects.comments(service)));
        objects.notation(service).stream().filter(step -> service.tag().isPresent()).forEach(all::add);
        return all;
    }

    private Optional<List<Step>> special(ServiceAttributes service, Attribute attribute) {
        String name = attribute.name();
        return switch (name) {
            case "image" -> Optional.of(List.of());
            case "container_name" -> Optional.of(List.<Step>of())
                    .filter(none -> service.containerName().flatMap(Text::literal).isPresent());
            case "depends_on" -> service.get(ServiceAttributes.DEPENDS_ON).map(this::dependencies);
            case "links" -> service.get(ServiceAttributes.LINKS).filter(links -> !links.isEmpty()).map(this::links);
            case "volumes_from" -> service.get(ServiceAttributes.VOLUMES_FROM)
                    .filter(from -> from.stream().allMatch(each -> this.service(each).isPresent()) && !from.isEmpty())
                    .map(this::volumesFrom);
            case "network_mode" -> ofService(service.networkMode(), name, "networkMode");
            case "pid" -> ofService(service.pid(), name, "pid");
            case "ipc" -> ofService(service.ipc(), name, "ipc");
            case "extends" -> service.get(ServiceAttributes.EXTENDS).flatMap(this::extending);
            case "profiles" -> service.get(ServiceAttributes.PROFILES)
                    .filter(profiles -> !profiles.isEmpty() && Declared.areProfiles(service))
                    .map(this::profiles);
            case "networks" -> service.get(ServiceAttributes.NETWORKS).filter(each -> !each.isEmpty())
                    .map(each -> joined(Kind.NETWORK, name, "network", each));
            case "models" -> service.get(ServiceAttributes.MODELS).filter(each -> !each.isEmpty())
                    .map(each -> joined(Kind.MODEL, name, "model", each));
            case "secrets" -> service.get(ServiceAttributes.SECRETS).filter(each -> !each.isEmpty())
                    .map(each -> granted(Kind.SECRET, name, "secret", each));
            case "configs" -> service.get(ServiceAttributes.CONFIGS).filter(each -> !each.isEmpty())
                    .map(each -> granted(Kind.CONFIG, name, "config", each));
            case "volumes" -> service.get(ServiceAttributes.VOLUMES).filter(each -> !each.isEmpty()).map(mounts::mounts);
            case "ports" -> service.get(ServiceAttributes.PORTS).filter(each -> !each.isEmpty()).map(mounts::ports);
            case "healthcheck" -> service.healthcheck().flatMap(this::health);
            default -> Optional.empty();
        };
    }

    private Optional<Expression> service(Text name) {
        return name.literal().flatMap(key -> declared.constant(Kind.SERVICE, key));
    }

    private List<Step> dependencies(Map<String, Dependency> dependencies) {
        List<Expression> needs = new ArrayList<>();
        List<Step> others = new ArrayList<>();
        dependencies.forEach((name, dependency) -> need(name, dependency).ifPresentOrElse(needs::add, () -> others.add(
                Step.of("depends_on", "depends_on." + name, "dependsOn", Literals.of(name), objects.object(dependency)))));
        List<Step> steps = new ArrayList<>();
        if (!needs.isEmpty()) {
            steps.add(Step.of("depends_on", "", "dependsOn", needs));
        }
        steps.addAll(others);
        return steps;
    }

    private Optional<Expression> need(String name, Dependency dependency) {
        Optional<Expression> id = declared.constant(Kind.SERVICE, name);
        Optional<String> word = dependency.condition().flatMap(ServiceSource::need);
        boolean known = isKnown(dependency.required()) && isKnown(dependency.restart());
        if (id.isEmpty() || word.isEmpty() || !known || !dependency.others().isEmpty() || dependency.tag().isPresent() || !objects.comments(dependency).isEmpty()) {
            return Optional.empty();
        }
        Expression need = Expression.called(word.get(), id.get());
        boolean required = dependency.required().flatMap(Flag::value).orElse(true);
        boolean restart = dependency.restart().flatMap(Flag::value).orElse(false);
        Expression whether = required ? need : need.call("whereActive");
        return Optional.of(restart ? whether.call("restartingAfter") : whether);
    }

    private static boolean isKnown(Optional<Flag> flag) {
        return flag.map(Flag::isKnown).orElse(true);
    }

    private static Optional<String> need(DependencyCondition condition) {
        if (condition.equals(DependencyCondition.SERVICE_HEALTHY)) {
            return Optional.of("healthy");
        }
        if (condition.equals(DependencyCondition.SERVICE_COMPLETED_SUCCESSFULLY)) {
            return Optional.of("completed");
        }
        return condition.equals(DependencyCondition.SERVICE_STARTED) ? Optional.of("started") : Optional.empty();
    }

    private List<Step> links(List<Text> links) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            String[] parts = links.get(i).literal().orElse("").split(":", -1);
            Optional<Expression> id = declared.constant(Kind.SERVICE, parts[0]);
            List<Expression> arguments = new ArrayList<>();
            id.ifPresent(arguments::add);
            if (id.isEmpty() || parts.length > 2) {
                arguments = List.of(objects.argument(links.get(i)));
            } else if (parts.length == 2) {
                arguments.add(Literals.of(parts[1]));
            }
            steps.add(Step.of("links", "links[" + i + "]", "link", arguments));
        }
        return steps;
    }

    private List<Step> volumesFrom(List<Text> others) {
        List<Step> steps = new ArrayList<>();
        for (Text other : others) {
            steps.add(Step.of("volumes_from", "volumes_from[" + steps.size() + "]", "volumesFrom", service(other).orElseThrow()));
        }
        return steps;
    }

    private Optional<List<Step>> ofService(Optional<Text> value, String property, String method) {
        return value.flatMap(Text::literal)
                .filter(word -> word.startsWith(SERVICE))
                .flatMap(word -> declared.constant(Kind.SERVICE, word.substring(SERVICE.length())))
                .map(id -> List.of(Step.of(property, property, method, id)));
    }

    private Optional<List<Step>> extending(Extends base) {
        boolean here = base.file().isEmpty() && base.others().isEmpty() && !base.isSpelledOut() && base.tag().isEmpty() && objects.comments(base).isEmpty();
        return base.service().filter(name -> here).flatMap(this::service)
                .map(id -> List.of(Step.of("extends", "extends", "extending", id)));
    }

    private List<Step> profiles(List<Text> profiles) {
        List<Expression> all = profiles.stream()
                .map(profile -> declared.use(Kind.PROFILE, profile.literal().orElseThrow()).orElseThrow())
                .toList();
        return List.of(Step.of("profiles", "profiles[" + (profiles.size() - 1) + "]", "onlyWith", all));
    }

    private List<Step> joined(Kind kind, String property, String one, Map<String, ? extends ComposeObject> entries) {
        List<Step> steps = new ArrayList<>();
        entries.forEach((name, how) -> {
            Optional<Expression> constant = declared.use(kind, name);
            Expression what = constant.orElseGet(() -> Literals.of(name));
            boolean plain = objects.saysNothing(how);
            String method = plain && (kind == Kind.NETWORK || constant.isEmpty()) ? one + "s" : one;
            List<Expression> arguments = plain ? List.of(what) : List.of(what, objects.object(how));
            steps.add(Step.of(property, property + "." + name, method, arguments));
        });
        return steps;
    }

    private List<Step> granted(Kind kind, String property, String method, List<FileGrant> grants) {
        List<Step> steps = new ArrayList<>();
        for (FileGrant grant : grants) {
            steps.add(Step.of(property, property + "[" + steps.size() + "]", method, granted(kind, grant)));
        }
        return steps;
    }

    private Expression granted(Kind kind, FileGrant grant) {
        Optional<Expression> constant = grant.source().flatMap(Text::literal).flatMap(name -> declared.use(kind, name));
        if (constant.isEmpty()) {
            return objects.argument(grant);
        }
        Expression how = objects.builderWithout(grant, "source");
        return how.calls() == 1 ? constant.get() : constant.get().call("granted", how);
    }

    /** A health check that says all that {@link dev.homelab.dsl.Health} says, and nothing else. */
    private Optional<List<Step>> health(Healthcheck check) {
        boolean whole = check.test().isPresent() && check.interval().isPresent() && check.timeout().isPresent()
                && check.retries().filter(retries -> retries.value().orElse(-1) == (int) retries.value().orElse(-2)).isPresent()
                && check.startPeriod().isPresent();
        boolean more = check.startInterval().isPresent() || check.disable().isPresent() || !check.others().isEmpty() || check.tag().isPresent()
                || !objects.comments(check).isEmpty();
        Expression test = check.test().map(objects.values()::typed).orElse(Expression.word(""));
        if (!whole || more || test.calls() != 1) {
            return Optional.empty();
        }
        List<Call> calls = new ArrayList<>(test.callsMade());
        add(calls, "every", objects.values().typed(check.interval().get()), "seconds(30)");
        add(calls, "within", objects.values().typed(check.timeout().get()), "seconds(10)");
        add(calls, "failingAfter", objects.argument(check.retries().get()), "3");
        add(calls, "startingWithin", objects.values().typed(check.startPeriod().get()), "seconds(40)");
        return Optional.of(List.of(
                Step.of("healthcheck", "healthcheck", "healthcheck", Expression.of(Types.HEALTH).with(calls))));
    }

    private static void add(List<Call> calls, String method, Expression value, String usual) {
        if (!value.key().equals(usual)) {
            calls.add(Call.of(method, value));
        }
    }
}
