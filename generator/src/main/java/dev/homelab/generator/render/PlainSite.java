package dev.homelab.generator.render;

import dev.homelab.dsl.text.ServiceId;
import dev.homelab.dsl.text.Site;

/** A file that Compose does not read: nothing is escaped, and a variable stays a shell's. */
final class PlainSite implements Site {

    @Override
    public String literal(String characters) {
        return characters;
    }

    @Override
    public String host(ServiceId service) {
        return service.networkName();
    }

    @Override
    public String path(String fromRoot) {
        return fromRoot;
    }

    @Override
    public String variable(String name, String otherwise) {
        return "${" + name + "}";
    }
}
