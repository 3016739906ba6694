package dev.homelab.generator.model;

import dev.homelab.dsl.ComposeFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A documented way to call Compose.
 *
 * @param project the name of the project
 * @param files the files that it reads, in their order
 * @param includes whether a file at the root includes them, so that each resolves its own paths
 */
public record Invocation(String project, List<ComposeFile> files, boolean includes) {
    public Invocation {
        files = Collections.unmodifiableList(new ArrayList<>(files));
    }

    /**
     * What a relative path of a file means, from the root of the tree; it begins with {@code ..} where it leaves the tree.
     *
     * @param file the file that the path is written in
     * @param path the path with forward slashes
     */
    public String resolve(ComposeFile file, String path) {
        ComposeFile base = includes ? file : files.get(0);
        Deque<String> members = new ArrayDeque<>();
        for (String member : (base.directory().fromRoot() + "/" + path).split("/+")) {
            if (member.equals("..") && !members.isEmpty() && !members.getLast().equals("..")) {
                members.removeLast();
            } else if (!member.equals(".") && !member.isEmpty()) {
                members.addLast(member);
            }
        }
        return members.isEmpty() ? "." : String.join("/", members);
    }

    /** The command as an operator types it at the root of the tree. */
    @Override
    public String toString() {
        String named = files.stream().map(file -> "-f " + file.path()).collect(Collectors.joining(" "));
        return includes ? "docker compose up" : "docker compose " + named + " up";
    }
}
