package dev.homelab.generator.check;

import java.util.List;

/** Rules on variables and secrets. */
final class VariableRules {

    private VariableRules() {}

    static List<Rule> all() {
        return List.of(
                new ConflictingVariableRule(),
                new UnexplainedVariableRule(),
                new UnusedVariableRule(),
                new RawInterpolationRule(),
                new MissingEnvironmentRule(),
                new BlankEnvironmentRule(),
                new IgnoredVariableRule(),
                new WrongValueFormRule(),
                new HostlessUrlRule(),
                new SecretLiteralRule(),
                new DefaultSecretRule(),
                new SecretOnCommandLineRule(),
                new UnsafeSecretInUrlRule(),
                new EnvFileRule());
    }
}
