package dev.homelab.generator.pipeline;

/** Hears what the generator is doing. */
@FunctionalInterface
public interface Progress {

    /** A stage has ended. */
    void done(String sentence);
}
