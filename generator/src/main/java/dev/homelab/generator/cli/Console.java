package dev.homelab.generator.cli;

import dev.homelab.generator.finding.FindingPrinter;
import dev.homelab.generator.finding.Findings;
import java.io.PrintWriter;

/**
 * Where the command writes to.
 *
 * @param out for what was asked for
 * @param err for progress and findings
 * @param colour whether a person's terminal reads it
 */
public record Console(PrintWriter out, PrintWriter err, boolean colour) {

    /** The streams of this process; colours on a terminal, unless {@code NO_COLOR} is set. */
    public static Console ofProcess() {
        boolean colour = System.console() != null && System.getenv("NO_COLOR") == null;
        return new Console(new PrintWriter(System.out, true), new PrintWriter(System.err, true), colour);
    }

    /** Writes findings, if there are any. */
    void print(Findings findings) {
        if (!findings.isEmpty()) {
            err.print(new FindingPrinter(colour).print(findings));
            err.flush();
        }
    }
}
