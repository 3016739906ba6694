package dev.homelab.generator.explain;

import dev.homelab.generator.model.Model;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a line of Java yields. */
final class LineAnswer {
    private final List<Yields.Yield> yields;
    private final Tree tree;
    private final Map<String, Optional<ComposeText>> texts = new LinkedHashMap<>();

    LineAnswer(Model model, Tree tree) {
        yields = Yields.of(model);
        this.tree = tree;
    }

    /** The names of the files that declare something. */
    Set<String> files() {
        return yields.stream().map(each -> each.origin().file()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a line declares; nothing where it declares nothing. */
    Optional<String> of(String file, int line) {
        Set<String> found = new LinkedHashSet<>();
        for (Yields.Yield each : yields) {
            if (isIn(each, file) && each.origin().line() == line) {
                found.add("%-52s %s".formatted(each.what(), where(each)));
            }
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Answer(simple(file) + ":" + line).lines("yields", new ArrayList<>(found)).toString());
    }

    /** The lines of a file that declare something, nearest first. */
    List<Integer> nearest(String file, int line) {
        return yields.stream()
                .filter(each -> isIn(each, file))
                .map(each -> each.origin().line())
                .distinct()
                .sorted((one, other) -> Integer.compare(Math.abs(one - line), Math.abs(other - line)))
                .limit(2)
                .sorted()
                .toList();
    }

    private static boolean isIn(Yields.Yield each, String file) {
        return each.origin().file().equals(file) || file.endsWith("/" + each.origin().source());
    }

    private static String simple(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    private String where(Yields.Yield each) {
        Optional<ComposeText> text = each.place().isEmpty()
                ? Optional.empty()
                : texts.computeIfAbsent(each.file(), path -> tree.read(path).map(bytes -> ComposeText.read(path, bytes)));
        OptionalInt line = text.map(known -> known.lineOf(each.place())).orElse(OptionalInt.empty());
        return line.isPresent() ? each.file() + ":" + line.getAsInt() : each.file();
    }
}
