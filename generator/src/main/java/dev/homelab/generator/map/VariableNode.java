package dev.homelab.generator.map;

import dev.homelab.dsl.origin.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A variable of the operator's environment.
 *
 * @param name its name
 * @param kind {@code secret}, {@code setting}, {@code port}, {@code hostname} or {@code flag}
 * @param required whether Compose refuses to start without it
 * @param defaultValue what holds where the operator gives nothing
 * @param made how its value comes about, in words
 * @param help one sentence for the operator
 * @param users the services that are given it
 * @param declared the line that declared it
 */
public record VariableNode(
        String name,
        String kind,
        boolean required,
        Optional<String> defaultValue,
        String made,
        String help,
        List<String> users,
        Origin declared) {

    /** Whether its value must not be seen. */
    public boolean isSecret() {
        return kind.equals("secret");
    }
}
