package dev.homelab.generator.check;

import java.util.List;

/** Rules on what Compose itself refuses, said before and with the line: contradictions and gaps. */
final class ComposeRules {

    private ComposeRules() {}

    static List<Rule> all() {
        return List.of(
                new RawContainerNameRule(),
                new RawExtensionRule(),
                new ScaledContainerNameRule(),
                new ContradictingLimitsRule(),
                new BrokenBuildRule(),
                new ExclusiveNetworksRule(),
                new BlankNamespaceRule(),
                new IncompleteMountRule(),
                new IncompleteDeviceRule(),
                new IncompleteWatchRule(),
                new DeviceCountRule(),
                new NegativeNumberRule(),
                new NothingToRunRule(),
                new NewerAttributeRule(),
                new UnfitDefaultRule());
    }
}
