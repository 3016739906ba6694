package dev.homelab.generator.output;

import java.util.Optional;

/**
 * A file that differs between the disk and the homelab.
 *
 * @param path from the root of the tree
 * @param before what is on disk; empty for a new file
 * @param after what should be; empty for a file that goes
 * @param cause why it differs
 */
public record Change(String path, Optional<OutputFile> before, Optional<OutputFile> after, Cause cause) {

    /** Whether somebody edited what the generator wrote. */
    public boolean edited() {
        return cause.isEdit();
    }

    /** What happens to the file, in one word. */
    public String verb() {
        if (before.isEmpty()) {
            return "add";
        }
        return after.isEmpty() ? "delete" : "change";
    }
}
