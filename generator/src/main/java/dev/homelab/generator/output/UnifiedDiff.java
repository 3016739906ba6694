package dev.homelab.generator.output;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.homelab.generator.secret.Masking;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Shows changes as a unified diff. What somebody wrote into a file by hand may be a secret; of such lines only what is plainly
 * harmless is shown.
 */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;
    private static final String NOTHING = "/dev/null";

    private UnifiedDiff() {}

    /** The change of one file; a line that says so where only the kind of file differs. */
    public static String of(Change change) {
        String before = change.before().map(file -> "a/" + change.path()).orElse(NOTHING);
        String after = change.after().map(file -> "b/" + change.path()).orElse(NOTHING);
        List<String> now = lines(change.after());
        Set<String> known = new TreeSet<>(now);
        List<String> old = lines(change.before()).stream()
                .map(line -> known.contains(line) || change.cause() == Cause.OUTDATED ? line : Masking.text(line))
                .toList();
        List<String> diff = UnifiedDiffUtils.generateUnifiedDiff(before, after, old, DiffUtils.diff(old, now), CONTEXT);
        if (diff.isEmpty()) {
            return "%s %s: %s instead of %s\n".formatted(
                    change.verb(), change.path(), kind(change.after()), kind(change.before()));
        }
        return String.join("\n", diff) + "\n";
    }

    private static List<String> lines(Optional<OutputFile> file) {
        return file.map(UnifiedDiff::content).map(content -> content.lines().toList()).orElse(List.of());
    }

    private static String content(OutputFile file) {
        return file instanceof OutputFile.Text text ? text.content() : "-> " + ((OutputFile.Link) file).target();
    }

    private static String kind(Optional<OutputFile> file) {
        return file.map(some -> some instanceof OutputFile.Text text ? text.executable() ? "a program" : "a text" : "a link")
                .orElse("nothing");
    }
}
