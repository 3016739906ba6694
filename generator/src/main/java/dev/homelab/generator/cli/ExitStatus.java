package dev.homelab.generator.cli;

/** What the command's exit status says. */
final class ExitStatus {
    /** Nothing is wrong, nothing differs. */
    static final int CLEAN = 0;
    /** There are findings or differences. */
    static final int FINDINGS = 1;
    /** The command was called wrongly. */
    static final int USAGE = 2;

    private ExitStatus() {}
}
