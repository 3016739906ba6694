package dev.homelab.generator.map;

import dev.homelab.dsl.Profile;
import dev.homelab.dsl.origin.Origin;
import dev.homelab.generator.model.Model;
import java.util.List;

/**
 * A homelab as a map: every list in the order of the declaration.
 *
 * @param name the project of the whole homelab
 * @param network the network that all stacks share
 * @param declared the line that declared it
 * @param stacks its stacks
 * @param services its services
 * @param links who needs whom
 * @param variables the variables of the operator
 * @param volumes the named volumes
 * @param profiles the profiles that services run with
 */
public record HomelabMap(
        String name,
        String network,
        Origin declared,
        List<StackNode> stacks,
        List<ServiceNode> services,
        List<Link> links,
        List<VariableNode> variables,
        List<VolumeNode> volumes,
        List<Profile> profiles) {

    /** The map of a homelab. */
    public static HomelabMap of(Model model) {
        List<Profile> profiles = model.services().stream()
                .flatMap(located -> located.service().profiles().stream())
                .distinct()
                .toList();
        return new HomelabMap(
                model.homelab().name(),
                model.homelab().network(),
                model.homelab().origin(),
                model.homelab().stacks().stream().map(StackNodes::of).toList(),
                model.services().stream().map(located -> ServiceNodes.of(model, located)).toList(),
                Links.of(model),
                VariableNodes.of(model),
                VolumeNodes.of(model),
                profiles);
    }

    /** The service of a name that the map has. */
    public ServiceNode service(String serviceName) {
        return services.stream().filter(service -> service.name().equals(serviceName)).findFirst().orElseThrow();
    }

    /** What a service needs. */
    public List<Link> linksFrom(String serviceName) {
        return links.stream().filter(link -> link.from().equals(serviceName)).toList();
    }

    /** Who needs a service. */
    public List<Link> linksTo(String serviceName) {
        return links.stream().filter(link -> link.to().equals(serviceName)).toList();
    }

    /** The services of a stack. */
    public List<ServiceNode> services(StackNode stack) {
        return services.stream().filter(service -> service.stack().equals(stack.name())).toList();
    }
}
