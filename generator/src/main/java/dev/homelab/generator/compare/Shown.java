package dev.homelab.generator.compare;

import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.tree.Sequence;
import dev.homelab.generator.secret.Masking;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Values as a report shows them: short, and without secrets. */
final class Shown {
    private static final int LONGEST = 80;
    private static final int AROUND = 12;

    /** Attributes whose values have a form of their own; all others are free text, in which anything may stand. */
    private static final Set<String> STRUCTURED = Set.of(
            "image", "container_name", "hostname", "domainname", "platform", "pull_policy", "profiles", "scale", "working_dir", "user",
            "group_add", "init", "tty", "stdin_open", "depends_on", "links", "external_links", "volumes_from", "env_file", "network_mode",
            "networks", "ports", "expose", "dns", "volumes", "tmpfs", "read_only", "shm_size", "gpus", "devices", "cpus", "cpuset",
            "mem_limit", "mem_reservation", "memswap_limit", "pids_limit", "ulimits", "oom_score_adj", "privileged", "cap_add",
            "cap_drop", "security_opt", "pid", "ipc", "uts", "cgroup", "runtime", "restart", "stop_signal", "stop_grace_period",
            "secrets", "configs", "healthcheck", "deploy", "build", "logging", "name", "driver", "external", "internal", "attachable",
            "enable_ipv6", "ipam", "file");

    /** Members of structured attributes that are free text all the same. */
    private static final Set<String> FREE = Set.of(
            "test", "args", "labels", "options", "driver_opts", "secrets", "ssh", "dockerfile_inline", "aliases", "subpath");

    private Shown() {}

    /** A name that others chose, so that it stays between its back-ticks, on its line and without the terminal's commands. */
    static String name(String name) {
        return Masking.structured(oneLine(name));
    }

    /** A value at a place. */
    static String of(List<String> path, Node node) {
        return shortened(whole(path, node));
    }

    /** A value at a place in one line, whatever its length. */
    static String whole(List<String> path, Node node) {
        boolean structured = STRUCTURED.contains(path.get(0)) && path.stream().skip(1).noneMatch(FREE::contains);
        return oneLine(structured ? Masking.structured(plain(node)) : free(path.get(path.size() - 1), node));
    }

    private static String free(String name, Node node) {
        if (node instanceof Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> entry.key() + ": " + free(entry.key(), entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return Masking.structured(node instanceof Sequence ? Masking.text(plain(node)) : Masking.value(name, Canonical.text(node)));
    }

    /** A node in one line. */
    static String plain(Node node) {
        if (node instanceof Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> entry.key() + ": " + plain(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof Sequence list) {
            boolean words = list.nodes().stream().allMatch(Scalar.class::isInstance);
            return list.nodes().stream()
                    .map(item -> words && Canonical.text(item).matches("(?s).*\\s.*") ? "'" + plain(item) + "'" : plain(item))
                    .collect(Collectors.joining(words ? " " : ", "));
        }
        return Canonical.text(node);
    }

    /** Two long texts, each from a little before the place where they part to a little behind that where they meet again. */
    static List<String> parted(String before, String after) {
        if (before.length() <= LONGEST && after.length() <= LONGEST) {
            return List.of(before, after);
        }
        int start = 0;
        int shorter = Math.min(before.length(), after.length());
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return List.of(part(before, start, end), part(after, start, end));
    }

    private static String part(String text, int start, int end) {
        int from = start <= AROUND ? 0 : Math.max(0, text.lastIndexOf(' ', start - AROUND) + 1);
        int space = text.indexOf(' ', Math.max(start, text.length() - end + AROUND));
        int to = space < 0 ? text.length() : space;
        String part = text.substring(from, Math.max(from, to));
        return (from > 0 ? "… " : "") + cut(part) + (to < text.length() ? " …" : "");
    }

    private static String cut(String line) {
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ").replace('`', '\'');
    }

    private static String shortened(String text) {
        return cut(oneLine(text));
    }
}
