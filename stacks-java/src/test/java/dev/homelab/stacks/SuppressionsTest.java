package dev.homelab.stacks;

import dev.homelab.dsl.ComposeFile;
import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.Stack;
import dev.homelab.dsl.Suppression;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whatever this homelab accepts is listed with its reason. */
class SuppressionsTest {
    private final Map<String, StringBuilder> byRule = new TreeMap<>();

    @Test
    void everyAcceptedFindingIsListed() throws IOException {
        Homelab homelab = HomelabStacks.declare();
        add("the whole homelab", homelab.suppressions());
        for (Stack stack : homelab.stacks()) {
            add("the stack `" + stack.name() + "`", stack.suppressions());
            for (ComposeFile file : stack.files()) {
                add("`" + file.path() + "`", file.suppressions());
                for (Service service : file.services()) {
                    add("`" + service + "`", service.suppressions());
                }
            }
        }
        StringBuilder text = new StringBuilder("""
                # What is accepted, and why

                `./stacks check --strict` finds nothing in this homelab but what is accepted here. The reasons stand beside the
                declarations; one that no longer explains anything is found itself (`unused-suppression`).

                | Rule | Where | Reason | Declared in |
                |---|---|---|---|
                """);
        byRule.values().forEach(text::append);
        GoldenDocument.assertSame("suppressions.md", text.toString());
    }

    private void add(String where, List<Suppression> suppressions) {
        suppressions.forEach(each -> byRule.computeIfAbsent(each.rule(), key -> new StringBuilder())
                .append("| `%s` | %s | %s | `%s` |\n".formatted(each.rule(), where, each.reason(), each.origin().file())));
    }
}
