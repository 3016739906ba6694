package dev.homelab.generator.check;

import java.util.List;

/** Rules on what refers to what: services, volumes, networks, files, dependencies. */
final class ReferenceRules {

    private ReferenceRules() {}

    static List<Rule> all() {
        return List.of(
                new UndefinedServiceRule(),
                new UndefinedVolumeRule(),
                new UndefinedNetworkRule(),
                new UndefinedSecretRule(),
                new UndefinedConfigRule(),
                new UndefinedModelRule(),
                new CrossFileReferenceRule(),
                new DependencyCycleRule(),
                new UnhealthyDependencyRule(),
                new EndlessDependencyRule(),
                new InactiveDependencyRule(),
                new UnawaitedOneShotRule());
    }
}
