package dev.homelab.generator.render;

import dev.homelab.dsl.text.ServiceId;
import dev.homelab.dsl.text.Site;
import dev.homelab.dsl.text.Sites;

/** A Compose file that belongs to no homelab: services have their own names, and paths start at the file. */
final class StandaloneSite implements Site {

    @Override
    public String literal(String characters) {
        return Sites.escapeDollar(characters);
    }

    @Override
    public String host(ServiceId service) {
        return service.name();
    }

    @Override
    public String path(String fromRoot) {
        return "./" + fromRoot;
    }

    @Override
    public String variable(String name, String otherwise) {
        return "${" + name + otherwise + "}";
    }
}
