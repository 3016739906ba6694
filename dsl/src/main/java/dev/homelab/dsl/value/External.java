package dev.homelab.dsl.value;

import dev.homelab.dsl.text.Site;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import java.util.Optional;

/**
 * Whether a resource exists already, outside the project's care.
 *
 * @param flag whether it does
 * @param name its name, in the deprecated notation {@code external: {name: ...}}; write {@code name} beside it instead
 */
public record External(Flag flag, Optional<Text> name) implements ComposeValue {

    /** The resource exists already. */
    public static External yes() {
        return of(Flag.of(true));
    }

    /** Decided by a flag. */
    public static External of(Flag flag) {
        return new External(flag, Optional.empty());
    }

    /** The resource exists already under another name, in the deprecated notation. */
    public static External named(Text name) {
        return new External(Flag.of(true), Optional.of(name));
    }

    static External read(Node node) {
        if (node instanceof Mapping mapping) {
            return new External(Flag.of(true), mapping.get("name").map(Codecs.TEXT::read));
        }
        return of(Codecs.FLAG.read(node));
    }

    @Override
    public Node toNode(Site site) {
        return name.<Node>map(text -> Mapping.builder().put("name", text.at(site)).build())
                .orElseGet(() -> flag.toNode(site));
    }
}
