package dev.homelab.generator.source;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads trees from the history that Git keeps, by Git's own program; the working tree is not touched. */
public final class GitRevisions {
    private final Path directory;

    /**
     * The history of the repository that a directory lies in.
     *
     * @param directory the directory; paths are relative to it
     */
    public GitRevisions(Path directory) {
        this.directory = directory;
    }

    /**
     * The files below a path as they were in a revision; none where the path did not exist.
     *
     * @param revision any name of a commit that Git knows
     * @param path the path from the directory, {@code .} for all of it
     * @throws UnknownRevisionException if Git knows no such commit
     * @throws GitMissingException if Git does not run
     * @throws IOException if Git ends before it has answered
     */
    public SourceTree read(String revision, String path) throws IOException {
        String commit = commit(revision);
        String name = path.equals(".") ? revision : revision + ":" + path;
        Map<String, String> objects = new TreeMap<>();
        for (String line : text(git(List.of("ls-tree", "-r", "-z", commit, "--", path + "/"), "")).split("\0")) {
            String[] columns = line.split("[ \t]", 4);
            if (columns.length == 4 && columns[1].equals("blob")) {
                objects.put(below(path, columns[3]), columns[2]);
            }
        }
        return new SourceTree(name, contents(objects));
    }

    private static String below(String path, String file) {
        return path.equals(".") ? file : file.substring(path.length() + 1);
    }

    private String commit(String revision) throws IOException {
        Answer answer = git(List.of("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"), "");
        if (answer.status() != 0) {
            throw new UnknownRevisionException(revision);
        }
        return text(answer).strip();
    }

    /** All at once: a program for each file would take a second for a hundred files. */
    private Map<String, byte[]> contents(Map<String, String> objects) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        byte[] answer = git(List.of("cat-file", "--batch"), String.join("\n", objects.values()) + "\n").out();
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(answer));
        for (String path : objects.keySet()) {
            StringBuilder header = new StringBuilder();
            for (int c = in.read(); c > 0 && c != '\n'; c = in.read()) {
                header.append((char) c);
            }
            byte[] content = new byte[Integer.parseInt(header.substring(header.lastIndexOf(" ") + 1))];
            in.readFully(content);
            in.read();
            files.put(path, content);
        }
        return files;
    }

    private record Answer(int status, byte[] out) {}

    private static String text(Answer answer) {
        return new String(answer.out(), StandardCharsets.UTF_8);
    }

    private Answer git(List<String> arguments, String input) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(arguments);
        Process process = started(command);
        Thread writer = new Thread(() -> write(process, input));
        writer.start();
        byte[] out = process.getInputStream().readAllBytes();
        try {
            writer.join();
            return new Answer(process.waitFor(), out);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private Process started(List<String> command) throws GitMissingException {
        try {
            return new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new GitMissingException(e);
        }
    }

    /** Git answers while it reads; who writes everything first would wait for ever. */
    private static void write(Process process, String input) {
        try (var out = process.getOutputStream()) {
            out.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException closedEarly) {
            process.destroy();
        }
    }
}
