package dev.homelab.generator.check;

import dev.homelab.dsl.TreeDirectory;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.HashSet;
import java.util.Set;

/** What is in the tree: what the generator writes there, and what is marked as the operator's. */
final class Provided {
    private final Set<String> paths = new HashSet<>();
    private final Set<String> data = new HashSet<>();

    private Provided() {}

    static Provided by(Model model) {
        Provided provided = new Provided();
        model.homelab().directories().forEach(provided::add);
        for (Located located : model.services()) {
            located.service().directories().forEach(provided::add);
            located.service().files().forEach(file -> provided.add(file.path().fromRoot()));
            provided.add(located.file().directory().fromRoot());
        }
        return provided;
    }

    /** A directory of which nothing is written is not there: Git does not keep it. */
    private void add(TreeDirectory directory) {
        directory.files().forEach(file -> add(file.path().fromRoot()));
        if (directory.isData()) {
            add(directory.path().fromRoot());
            data.add(directory.path().fromRoot());
        }
    }

    /** A path, and the directories above it. */
    private void add(String path) {
        for (String at = path; paths.add(at) && at.contains("/"); ) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
    }

    /** Whether something is at a path from the root of the tree. */
    boolean has(String path) {
        boolean belowData = false;
        for (int slash = path.length(); slash != -1; slash = path.lastIndexOf('/', slash - 1)) {
            belowData |= data.contains(path.substring(0, slash));
        }
        return belowData || paths.contains(path) || path.equals(".");
    }
}
