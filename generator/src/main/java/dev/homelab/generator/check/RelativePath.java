package dev.homelab.generator.check;

import dev.homelab.dsl.Compose;
import dev.homelab.dsl.TreePath;
import dev.homelab.dsl.compose.Build;
import dev.homelab.dsl.compose.EnvFile;
import dev.homelab.dsl.compose.Mount;
import dev.homelab.dsl.compose.MountType;
import dev.homelab.dsl.compose.ServiceAttributes;
import dev.homelab.dsl.text.Text;
import dev.homelab.generator.model.Invocation;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import dev.homelab.generator.model.TreePlaces;
import dev.homelab.generator.model.Use;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A relative path in a Compose file, and what it means in each documented way of calling Compose.
 *
 * @param user the service
 * @param member where, such as {@code volumes[0]}
 * @param written the path as the file has it
 * @param meanings what it means, by how Compose is called
 * @param verdict what is to be said of it
 */
record RelativePath(
        Located user, String member, String written, Map<Invocation, String> meanings, Verdict verdict) {

    private static final Function<Model, List<RelativePath>> VIEW = RelativePath::find;

    /** What is to be said of a path. */
    enum Verdict {
        /** It leaves the tree. */
        OUTSIDE,
        /** It means different things. */
        AMBIGUOUS,
        /** Nothing is there. */
        MISSING,
        /** It is right, and a text. */
        WRITTEN,
        /** It is right, and a reference. */
        REFERENCE
    }

    /** The relative paths of all services. */
    static List<RelativePath> in(Model model) {
        return model.view(VIEW);
    }

    private static List<RelativePath> find(Model model) {
        Provided provided = Provided.by(model);
        List<RelativePath> paths = new ArrayList<>();
        for (Located located : model.services()) {
            texts(located).forEach((member, text) -> paths.add(of(model, provided, located, member, text)));
            for (Use use : model.uses(located)) {
                if (use.reference() instanceof TreePath path) {
                    paths.add(of(model, provided, use, path));
                }
            }
        }
        return Collections.unmodifiableList(paths);
    }

    private static RelativePath of(Model model, Provided provided, Use use, TreePath path) {
        Located user = use.user();
        String written = TreePlaces.written(user.stack(), user.file(), path.fromRoot());
        Map<Invocation, String> meanings = meanings(model, user, written);
        boolean same = meanings.values().stream().allMatch(path.fromRoot()::equals);
        Verdict verdict = !same ? Verdict.AMBIGUOUS
                : provided.has(path.fromRoot()) ? Verdict.REFERENCE : Verdict.MISSING;
        return new RelativePath(user, use.path(), written, meanings, verdict);
    }

    private static RelativePath of(Model model, Provided provided, Located user, String member, String text) {
        Map<Invocation, String> meanings = meanings(model, user, text);
        String first = meanings.values().iterator().next();
        Verdict verdict = meanings.values().stream().anyMatch(path -> path.startsWith("..")) ? Verdict.OUTSIDE
                : meanings.values().stream().distinct().count() > 1 ? Verdict.AMBIGUOUS
                : provided.has(first) ? Verdict.WRITTEN : Verdict.MISSING;
        return new RelativePath(user, member, text, meanings, verdict);
    }

    private static Map<Invocation, String> meanings(Model model, Located user, String path) {
        Map<Invocation, String> meanings = new IdentityHashMap<>();
        model.worlds().invocations(user.file()).forEach(each -> meanings.put(each, each.resolve(user.file(), path)));
        return meanings;
    }

    /** Relative paths that stand as text: sources of binds, build contexts, files of variables and labels. */
    private static Map<String, String> texts(Located located) {
        ServiceAttributes attributes = located.service().attributes();
        Map<String, String> texts = new LinkedHashMap<>();
        List<Mount> mounts = attributes.volumes();
        for (int i = 0; i < mounts.size(); i++) {
            if (mounts.get(i).type().filter(MountType.BIND::equals).isPresent()) {
                put(texts, "volumes[" + i + "]", mounts.get(i).source());
            }
        }
        put(texts, "build.context", attributes.build().flatMap(Build::context));
        List<EnvFile> files = attributes.envFile();
        for (int i = 0; i < files.size(); i++) {
            put(texts, "env_file[" + i + "]", files.get(i).path());
        }
        List<Text> labels = attributes.labelFile();
        for (int i = 0; i < labels.size(); i++) {
            put(texts, "label_file[" + i + "]", Optional.of(labels.get(i)));
        }
        return texts;
    }

    private static void put(Map<String, String> texts, String member, Optional<Text> path) {
        path.flatMap(Text::literal)
                .filter(text -> !text.startsWith("/") && !text.startsWith("~") && !text.contains("://"))
                .ifPresent(text -> texts.put(member, text));
    }

    String message(String template) {
        Map.Entry<String, String> worst = worst();
        return template.formatted(member, user.service(), written, worst.getKey(), worst.getValue());
    }

    private Map.Entry<String, String> worst() {
        List<Map.Entry<String, String>> readings = readings();
        return readings.stream().filter(reading -> reading.getValue().startsWith("..")).findFirst().orElse(readings.get(0));
    }

    /** How it reads elsewhere; nothing where it always means the same. */
    String expected() {
        String worst = worst().getValue();
        return readings().stream()
                .filter(reading -> !reading.getValue().equals(worst))
                .findFirst()
                .map(reading -> "With `%s` it is `%s`.".formatted(reading.getKey(), reading.getValue()))
                .orElse("");
    }

    private List<Map.Entry<String, String>> readings() {
        List<Map.Entry<String, String>> readings = new ArrayList<>();
        new TreeMap<>(meanings.entrySet().stream()
                        .collect(Collectors.toMap(each -> each.getKey().toString(), Map.Entry::getValue)))
                .forEach((how, path) -> readings.add(Map.entry(how, path)));
        return readings;
    }
}
