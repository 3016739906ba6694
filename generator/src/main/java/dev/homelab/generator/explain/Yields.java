package dev.homelab.generator.explain;

import dev.homelab.dsl.ComposeFile;
import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Need;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.Stack;
import dev.homelab.dsl.TreeDirectory;
import dev.homelab.dsl.TreeFile;
import dev.homelab.dsl.Variable;
import dev.homelab.dsl.Volume;
import dev.homelab.dsl.origin.Origin;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import java.util.ArrayList;
import java.util.List;

/** What each line of the declaration yields, and in which file. */
final class Yields {

    /**
     * Something that a line declares.
     *
     * @param origin the line
     * @param what what it is
     * @param file the file that has it, from the root of the tree
     * @param place where in the file; empty for all of it
     */
    record Yield(Origin origin, String what, String file, String place) {}

    private final Model model;
    private final List<Yield> all = new ArrayList<>();

    private Yields(Model model) {
        this.model = model;
    }

    static List<Yield> of(Model model) {
        Yields yields = new Yields(model);
        model.homelab().stacks().forEach(yields::stack);
        model.services().forEach(yields::service);
        for (Variable variable : model.variables().values()) {
            yields.add(variable.origin(), "variable " + variable.name(), ".env.example", "");
        }
        return yields.all;
    }

    private void add(Origin origin, String what, String file, String place) {
        all.add(new Yield(origin, what, file, place));
        origin.via().ifPresent(use -> all.add(new Yield(use, what, file, place)));
    }

    private void stack(Stack stack) {
        for (ComposeFile file : stack.files()) {
            add(stack.origin(), "stack " + stack.name(), file.path().fromRoot(), "name");
            add(file.origin(), "file: " + file.title(), file.path().fromRoot(), "");
            for (Volume volume : file.volumes()) {
                add(volume.origin(), "volume " + volume.name(), file.path().fromRoot(), "volumes." + volume.name());
            }
        }
    }

    private void service(Located located) {
        Service service = located.service();
        String file = located.file().path().fromRoot();
        String place = located.place().path();
        add(service.origin(), "service " + service, file, place);
        service.attributes().origins().forEach((member, origin) -> add(origin, service + " · " + member, file, place + "." + member));
        for (Need need : service.needs()) {
            model.answering(need.service()).forEach(target -> need(located, need, target));
        }
        service.endpoints().forEach(endpoint -> endpoint(located, endpoint));
        service.files().forEach(mounted -> file(service, mounted));
        service.directories().forEach(directory -> directory(service, directory));
        service.suppressions().forEach(accepted ->
                add(accepted.origin(), service + " accepts " + accepted.rule(), file, place));
    }

    private void need(Located located, Need need, Located target) {
        String name = target.service().id().name();
        String base = located.file().path().fromRoot();
        String file = target.sharesFileWith(located) ? base : base.replace("docker-compose.yml", "docker-compose.depends.yml");
        add(need.origin(), located.service() + " waits for " + name, file, located.place().path() + ".depends_on." + name);
    }

    private void endpoint(Located located, Endpoint endpoint) {
        String what = "port %d of %s (%s)".formatted(endpoint.port(), located.service(), endpoint.name());
        String base = located.file().path().fromRoot();
        if (endpoint.privatePort().isPresent()) {
            String file = base.replace("docker-compose.yml", "docker-compose.private.yml");
            add(endpoint.origin(), what, file, located.place().path() + ".ports");
        } else {
            add(endpoint.origin(), what, base, located.place().path());
        }
    }

    private void file(Service service, TreeFile file) {
        add(file.origin(), "file that " + service + " mounts", file.path().fromRoot(), "");
    }

    private void directory(Service service, TreeDirectory directory) {
        add(directory.origin(), "directory that " + service + " mounts", directory.path().fromRoot() + "/", "");
        directory.files().forEach(file -> file(service, file));
    }
}
