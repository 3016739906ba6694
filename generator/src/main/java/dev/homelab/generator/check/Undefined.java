package dev.homelab.generator.check;

import dev.homelab.dsl.Compose;
import dev.homelab.dsl.compose.FileGrant;
import dev.homelab.dsl.text.Text;
import dev.homelab.generator.finding.Candidates;
import dev.homelab.generator.model.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A file that a service is granted, and that its Compose file does not declare.
 *
 * @param located the service
 * @param member where it is granted
 * @param name what it is called
 * @param declared what the file declares of the kind
 */
record Undefined(Located located, String member, String name, Set<String> declared) {

    static List<Undefined> grants(Located located, String attribute, List<FileGrant> grants, Set<String> declared) {
        List<Undefined> undefined = new ArrayList<>();
        for (int i = 0; i < grants.size(); i++) {
            String member = attribute + "[" + i + "]";
            grants.get(i).source().flatMap(Text::literal)
                    .filter(name -> !declared.contains(name))
                    .ifPresent(name -> undefined.add(new Undefined(located, member, name, declared)));
        }
        return undefined;
    }

    String message(String kind) {
        return "Service `%s` is granted the %s `%s`, which `%s` does not declare."
                .formatted(located.service(), kind, name, located.file().path());
    }

    String expected() {
        return "Declared: " + Candidates.list(declared) + ".";
    }

    String fix(String usual) {
        return Candidates.nearest(name, declared).map("Did you mean `%s`? "::formatted).orElse("") + usual;
    }
}
