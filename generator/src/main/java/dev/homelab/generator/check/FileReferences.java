package dev.homelab.generator.check;

import dev.homelab.dsl.Compose;
import dev.homelab.dsl.compose.Build;
import dev.homelab.dsl.compose.Extends;
import dev.homelab.dsl.compose.ServiceAttributes;
import dev.homelab.dsl.text.Text;
import dev.homelab.generator.model.Defaults;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The services that a service names in attributes that Compose resolves within one project. */
final class FileReferences {
    private static final String OF_SERVICE = "service:";
    private static final String BUILD = "build.additional_contexts.";

    private FileReferences() {}

    /** Their names, by where they are named. */
    static Map<String, String> of(Located located) {
        ServiceAttributes attributes = located.service().attributes();
        Map<String, String> names = new LinkedHashMap<>();
        attributes.dependsOn().keySet().forEach(name -> names.put("depends_on." + name, name));
        each(names, "links", attributes.links());
        each(names, "volumes_from", attributes.volumesFrom());
        attributes.extending().filter(from -> from.file().isEmpty()).flatMap(Extends::service)
                .ifPresent(name -> names.put("extends", name.toString()));
        namespace(names, "network_mode", attributes.networkMode());
        namespace(names, "pid", attributes.pid());
        namespace(names, "ipc", attributes.ipc());
        namespace(names, "uts", attributes.uts());
        attributes.build().map(Build::additionalContexts).ifPresent(contexts -> contexts.forEach((name, context) ->
                namespace(names, BUILD + name, Optional.of(context))));
        return names;
    }

    /** The services of its file that a service is built upon, by where it names them. */
    static Map<String, Located> builtUpon(Model model, Located located) {
        Map<String, Located> bases = new LinkedHashMap<>();
        of(located).forEach((member, name) -> {
            if (member.startsWith(BUILD)) {
                inFile(model, located, name).ifPresent(base -> bases.put(member, base));
            }
        });
        return bases;
    }

    /** The service that a name means in the file of a service. */
    static Optional<Located> inFile(Model model, Located located, String name) {
        return model.service(located.stack().name(), name).filter(located::sharesFileWith);
    }

    /** Whether Compose starts what is named at a place before the service that names it. */
    static boolean startsFirst(String member) {
        return !member.equals("extends") && !member.startsWith(BUILD);
    }

    private static void each(Map<String, String> names, String attribute, List<Text> values) {
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i).toString();
            if (!value.startsWith("container:")) {
                names.put(attribute + "[" + i + "]", value.replaceFirst(":.*", ""));
            }
        }
    }

    private static void namespace(Map<String, String> names, String attribute, Optional<Text> value) {
        value.flatMap(Defaults::of).filter(text -> text.startsWith(OF_SERVICE))
                .ifPresent(text -> names.put(attribute, text.substring(OF_SERVICE.length())));
    }
}
