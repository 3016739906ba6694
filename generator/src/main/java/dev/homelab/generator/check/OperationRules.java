package dev.homelab.generator.check;

import java.util.List;

/** Rules on health, hardening and operation. */
final class OperationRules {

    private OperationRules() {}

    static List<Rule> all() {
        return List.of(
                new MissingHealthcheckRule(),
                new LocalhostHealthcheckRule(),
                new MissingHealthToolRule(),
                new ShortStartPeriodRule(),
                new MissingHostnameRule(),
                new DockerSocketRule(),
                new PrivilegedRule(),
                new WideCapabilityRule(),
                new UnconfinedRule(),
                new HostNamespaceRule(),
                new HostDirectoryRule(),
                new NewPrivilegesRule(),
                new UnboundedLogsRule(),
                new RestartPolicyRule(),
                new NewerFeatureRule(),
                new UncheckedKeyRule());
    }
}
