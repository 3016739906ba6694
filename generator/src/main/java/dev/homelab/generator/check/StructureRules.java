package dev.homelab.generator.check;

import java.util.List;

/** Rules on what refers to what: services, dependencies, ports, paths, profiles. */
final class StructureRules {

    private StructureRules() {}

    static List<Rule> all() {
        return List.of(
                new UndefinedServiceRule(),
                new UndefinedVolumeRule(),
                new UndefinedNetworkRule(),
                new DuplicateServiceRule(),
                new DuplicateContainerNameRule(),
                new DependencyCycleRule(),
                new UnhealthyDependencyRule(),
                new EndlessDependencyRule(),
                new InactiveDependencyRule(),
                new UnservedEndpointRule(),
                new HostPortClashRule(),
                new PublishedPortRule(),
                new DuplicateMountTargetRule(),
                new UnplacedPathRule(),
                new CreatedHostPathRule(),
                new ExclusiveProfilesRule(),
                new GpuReservationRule(),
                new AmdGroupsRule());
    }
}
