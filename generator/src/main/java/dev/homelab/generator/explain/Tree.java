package dev.homelab.generator.explain;

import java.util.Optional;

/** The files of the tree as they lie on disk. */
@FunctionalInterface
public interface Tree {

    /** The content of a file by its path from the root of the tree. */
    Optional<byte[]> read(String path);
}
