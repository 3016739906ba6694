package dev.homelab.generator.render;

import dev.homelab.dsl.ComposeFile;
import dev.homelab.dsl.Stack;
import dev.homelab.dsl.text.ServiceId;
import dev.homelab.dsl.text.Site;
import dev.homelab.dsl.text.Sites;
import dev.homelab.generator.model.TreePlaces;

/**
 * A Compose file as the place where a text is written.
 *
 * <p>Compose resolves every relative path against the directory of the first file of a command. In a stack of several
 * files each path is therefore written from the root of the tree, so that it means the same whichever file is first;
 * the files of a stack lie equally deep.
 */
final class ComposeSite implements Site {
    private final Stack stack;
    private final ComposeFile file;

    ComposeSite(Stack stack, ComposeFile file) {
        this.stack = stack;
        this.file = file;
    }

    @Override
    public String literal(String characters) {
        return Sites.escapeDollar(characters);
    }

    @Override
    public String host(ServiceId service) {
        boolean here = file.services().stream().anyMatch(each -> each.id().equals(service));
        return here ? service.name() : service.networkName();
    }

    @Override
    public String path(String fromRoot) {
        return TreePlaces.written(stack, file, fromRoot);
    }

    @Override
    public String variable(String name, String otherwise) {
        return "${" + name + otherwise + "}";
    }
}
