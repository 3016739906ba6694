package dev.homelab.generator.cli;

import dev.homelab.generator.finding.FindingPrinter;
import dev.homelab.generator.finding.Findings;
import java.io.PrintWriter;
import picocli.CommandLine.Help.Ansi;

/**
 * Where the command writes to.
 *
 * @param out for what was asked for
 * @param err for progress and findings
 * @param colour whether to use the colours of a terminal
 * @param terminal whether a person watches
 */
public record Console(PrintWriter out, PrintWriter err, boolean colour, boolean terminal) {

    /** A console that nobody watches. */
    public Console(PrintWriter out, PrintWriter err, boolean colour) {
        this(out, err, colour, false);
    }

    /** The streams of this process; colours and progress on a terminal, no colours where {@code NO_COLOR} is set. */
    public static Console ofProcess() {
        boolean terminal = System.console() != null;
        boolean colour = System.getenv("NO_COLOR") == null && Ansi.AUTO.enabled();
        return new Console(new PrintWriter(System.out, true), new PrintWriter(System.err, true), colour, terminal);
    }

    /** Writes findings, if there are any. */
    void print(Findings findings) {
        if (!findings.isEmpty()) {
            err.print(new FindingPrinter(colour).print(findings));
            err.flush();
        }
    }

    /** Says how far a command is, where a person watches. */
    void progress(String sentence) {
        if (terminal) {
            err.println(sentence);
        }
    }
}
