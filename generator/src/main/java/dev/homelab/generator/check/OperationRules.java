package dev.homelab.generator.check;

import java.util.List;

/** Rules on how services run: images, health, variables and secrets, hardening. */
final class OperationRules {

    private OperationRules() {}

    static List<Rule> all() {
        return List.of(
                new UntaggedImageRule(),
                new FloatingTagRule(),
                new TwoTagsRule(),
                new MissingHealthcheckRule(),
                new LocalhostHealthcheckRule(),
                new MissingHealthToolRule(),
                new ConflictingVariableRule(),
                new UnexplainedVariableRule(),
                new RawInterpolationRule(),
                new SecretLiteralRule(),
                new SecretOnCommandLineRule(),
                new UnsafeSecretInUrlRule(),
                new EnvFileRule(),
                new DockerSocketRule(),
                new PrivilegedRule(),
                new HostNamespaceRule(),
                new NewPrivilegesRule(),
                new UnboundedLogsRule(),
                new RestartPolicyRule());
    }
}
