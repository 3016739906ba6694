package dev.homelab.stacks;

import java.util.stream.Collectors;

/** An environment made from {@code .env.example}: every required variable gets a value. */
final class EnvironmentSample {

    private EnvironmentSample() {}

    static String of(String example) {
        StringBuilder environment = new StringBuilder();
        boolean required = false;
        for (String line : example.lines().collect(Collectors.toList())) {
            boolean assignment = line.matches("[A-Za-z_][A-Za-z0-9_]*=.*");
            environment.append(line).append(assignment && required && line.endsWith("=") ? "sample" : "").append('\n');
            required = assignment ? false : required || line.startsWith("# Required");
        }
        return environment.toString();
    }
}
