package dev.homelab.generator.render;

import dev.homelab.dsl.TreeDirectory;
import dev.homelab.generator.model.Model;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Writes what of the tree is the operator's own and never checked in. */
final class GitIgnore {

    private GitIgnore() {}

    static String of(Model model) {
        Set<String> data = new TreeSet<>();
        Stream.concat(
                        model.homelab().directories().stream(),
                        model.homelab().services().stream().flatMap(service -> service.directories().stream()))
                .filter(TreeDirectory::isData)
                .forEach(directory -> data.add(directory.path().fromRoot()));
        StringBuilder text = new StringBuilder("""
                # Secrets and the operator's own files. The links called `.env` in the stacks' directories are checked in.
                /.env
                /.env.infisical
                /backups/
                """);
        data.forEach(path -> text.append("/%s/*\n!/%s/.gitkeep\n".formatted(path, path)));
        return text.toString();
    }
}
