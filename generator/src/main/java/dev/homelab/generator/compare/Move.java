package dev.homelab.generator.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * A service that left one stack for another.
 *
 * @param before the old tree
 * @param after the new tree
 * @param service its name
 * @param home the file of the stack in which it is now
 */
record Move(TreeState before, TreeState after, String service, String home) {

    List<Change> changes() {
        Stack from = before.stacks().values().stream()
                .filter(stack -> stack.services().get(service).isPresent())
                .findFirst()
                .orElseThrow();
        Stack to = after.stack(home);
        ServiceView old = ServiceView.of(from, from.document(), service);
        ServiceView now = ServiceView.of(to, to.document(), service);
        List<Change> changes = new ArrayList<>();
        Change move = Change.of(Topic.SERVICE, to.name(), service, "Service `%s` moves here from `%s`.".formatted(service, from.name()))
                .effect(Effect.RECREATED);
        boolean otherProject = !from.project().equals(to.project());
        changes.add(otherProject
                ? move.action("Remove its old container first: `docker compose -p %s up -d --remove-orphans`.".formatted(from.project()))
                : move);
        changes.addAll(new ServiceComparison(old, now, before.tree()).changes());
        return changes;
    }
}
