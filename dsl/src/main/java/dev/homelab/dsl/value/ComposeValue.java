package dev.homelab.dsl.value;

import dev.homelab.dsl.text.Site;
import dev.homelab.dsl.tree.Node;

/** Anything that can stand as a value in a Compose file. */
public interface ComposeValue {

    /** The value as it is written at a site, in the shortest form that says the same. */
    Node toNode(Site site);
}
