package dev.homelab.dsl.compose;

import dev.homelab.dsl.tree.Tagged;
import java.util.Optional;

/**
 * What the notation of an object says beside its values.
 *
 * @param tag how Compose merges it with that of an earlier file
 * @param spelledOut whether it is a mapping even where something shorter would do
 */
record Notation(Optional<Tagged.Tag> tag, boolean spelledOut) {}
