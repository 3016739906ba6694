package dev.homelab.generator.compare;

import dev.homelab.generator.source.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A site of a Caddyfile.
 *
 * @param address where it answers, as written
 * @param target what it passes requests to; empty where it answers itself
 * @param guarded whether it asks for a password
 * @param body its lines without comments and indentation
 */
record Route(String address, String target, boolean guarded, List<String> body) {
    private static final Pattern TARGET = Pattern.compile("reverse_proxy\\s+(?:[/*@]\\S*\\s+)?([^\\s{]+)");

    /** The sites of all Caddyfiles of a tree by their addresses. */
    static Map<String, Route> of(SourceTree tree) {
        Map<String, Route> routes = new TreeMap<>();
        tree.paths().stream().filter(path -> path.matches("(.*/)?Caddyfile")).forEach(path -> read(tree.text(path), routes));
        return routes;
    }

    private static void read(String text, Map<String, Route> routes) {
        int depth = 0;
        String address = "";
        List<String> body = new ArrayList<>();
        for (String raw : text.lines().toList()) {
            String line = raw.replaceAll("(^|\\s)#.*", "").strip();
            boolean opens = line.endsWith("{");
            if (depth == 0 && opens) {
                address = line.substring(0, line.length() - 1).strip();
                body = new ArrayList<>();
            } else if (depth > 0 && !line.isEmpty()) {
                body.add(line);
            }
            depth += opens ? 1 : line.equals("}") ? -1 : 0;
            if (depth == 0 && line.equals("}") && !address.isEmpty() && !address.startsWith("(")) {
                routes.put(address, site(address, body.subList(0, Math.max(0, body.size() - 1))));
            }
        }
    }

    private static Route site(String address, List<String> body) {
        String target = "";
        for (String line : body) {
            Matcher matcher = TARGET.matcher(line);
            if (target.isEmpty() && matcher.lookingAt()) {
                target = matcher.group(1);
            }
        }
        boolean guarded = body.stream().anyMatch(line -> line.matches("(import password|basic_?auth|forward_auth)\\b.*"));
        return new Route(address, target, guarded, List.copyOf(body));
    }
}
