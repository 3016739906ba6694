package dev.homelab.generator.check;

import dev.homelab.dsl.Compose;
import dev.homelab.dsl.compose.FileGrant;
import dev.homelab.dsl.text.Text;
import dev.homelab.generator.finding.Candidates;
import dev.homelab.generator.finding.Finding;
import dev.homelab.generator.model.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a service names, such as a volume or a secret, and its Compose file does not declare.
 *
 * @param located the service
 * @param member where it is named
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

    /**
     * What a rule says of it.
     *
     * @param does what the service does with it, such as {@code mounts the volume}
     * @param fix what mends it, where the name is not misspelt
     */
    Finding finding(Rule rule, String does, String fix) {
        String near = Candidates.nearest(name, declared).map("Did you mean `%s`? "::formatted).orElse("");
        return rule.finding(located, member, "Service `%s` %s `%s`, which `%s` does not declare."
                        .formatted(located.service(), does, name, located.file().path()))
                .expected("Declared: " + Candidates.list(declared) + ".")
                .fix(near + fix);
    }
}
