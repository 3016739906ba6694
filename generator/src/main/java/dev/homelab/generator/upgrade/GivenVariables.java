package dev.homelab.generator.upgrade;

import dev.homelab.dsl.Upstream;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.finding.Findings;
import dev.homelab.generator.finding.Place;
import dev.homelab.generator.javasource.JavaSource;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which of upstream's variables the homelab gives values to. */
final class GivenVariables {
    private final Upstream upstream;
    private final UpstreamChange change;
    private final Set<String> methods = new TreeSet<>();

    GivenVariables(Upstream upstream, UpstreamChange change) {
        this.upstream = upstream;
        this.change = change;
        for (Method method : upstream.given().getDeclaredMethods()) {
            if (!method.isSynthetic()) {
                methods.add(method.getName());
            }
        }
    }

    /** The variables of the new revision that the old one did not have and that nobody gives a value, with their methods. */
    Map<String, String> missing() {
        Map<String, String> missing = new TreeMap<>();
        JavaSource.variables(change.after()).forEach((name, method) -> {
            if (change.variables().added().contains(name) && !methods.contains(method)) {
                missing.put(name, method);
            }
        });
        return missing;
    }

    /** Values for variables that the new revision no longer has: they will not compile. */
    Findings findings() {
        List<Finding> findings = new ArrayList<>();
        Map<String, String> before = JavaSource.variables(change.before());
        for (String name : change.variables().removed()) {
            String method = before.get(name);
            if (methods.contains(method)) {
                findings.add(stale(name, method));
            }
        }
        return Findings.of(findings);
    }

    private Finding stale(String name, String method) {
        String given = upstream.given().getSimpleName() + "." + method + "()";
        String target = upstream.className().substring(upstream.className().lastIndexOf('.') + 1);
        String fix = missing().isEmpty()
                ? "Take `%s` away.".formatted(given)
                : "Take `%s` away, or give its value to one of the new variables: `%s`."
                        .formatted(given, String.join("`, `", missing().keySet()));
        return Finding.warning("stale-customisation", new Place(upstream.name(), "variables." + name),
                        "`%s` gives a value for `%s`, which `%s` of %s no longer takes."
                                .formatted(given, name, target, change.revision()))
                .fix(fix);
    }
}
