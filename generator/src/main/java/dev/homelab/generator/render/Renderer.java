package dev.homelab.generator.render;

import dev.homelab.dsl.ComposeFile;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.Stack;
import dev.homelab.dsl.TreeDirectory;
import dev.homelab.dsl.TreeFile;
import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.tree.Sequence;
import dev.homelab.generator.check.CheckedHomelab;
import dev.homelab.generator.map.HomelabMap;
import dev.homelab.generator.map.format.MapPages;
import dev.homelab.generator.model.Located;
import dev.homelab.generator.model.Model;
import dev.homelab.generator.model.TreePlaces;
import dev.homelab.generator.render.operator.OperatorScripts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Renders the whole tree. */
public final class Renderer {
    private static final String PRIVATE_FILE = "docker-compose.private.yml";
    private static final String DEPENDS_FILE = "docker-compose.depends.yml";

    private final Model model;
    private final Map<String, RenderedFile> files = new LinkedHashMap<>();

    private Renderer(CheckedHomelab checked) {
        model = checked.model();
    }

    /** The tree of a homelab. */
    public static RenderedTree render(CheckedHomelab checked) {
        Renderer renderer = new Renderer(checked);
        renderer.renderStacks();
        renderer.renderWhole();
        renderer.renderMountedFiles();
        renderer.renderEnvironment();
        renderer.renderMap();
        return new RenderedTree(renderer.files);
    }

    private void renderStacks() {
        StackRenderer stacks = new StackRenderer(model);
        DependencyOverlay dependencies = new DependencyOverlay(model);
        for (Stack stack : model.homelab().stacks()) {
            for (ComposeFile file : stack.files()) {
                List<Located> services = model.services(file);
                String directory = file.directory().fromRoot();
                List<String> header = new ArrayList<>(header(file.title(), stack.origin().file()));
                file.application().header().lines().forEach(header::add);
                files.put(file.path().fromRoot(), new RenderedFile.ComposeDocument(header, stacks.base(stack, file)));
                compose(directory + "/" + PRIVATE_FILE,
                        "Ports on the host's loopback address, added with a second `-f`", stack,
                        stacks.privatePorts(services));
                compose(directory + "/" + DEPENDS_FILE,
                        "What waits for services of other files; used by compose.yaml alone", stack,
                        dependencies.of(services));
                files.put(directory + "/.env", new RenderedFile.LinkTo(TreePlaces.toRoot(directory) + ".env"));
            }
        }
    }

    private void compose(String path, String title, Stack stack, Mapping document) {
        if (!document.isEmpty()) {
            files.put(path, new RenderedFile.ComposeDocument(header(title, stack.origin().file()), document));
        }
    }

    private static List<String> header(String title, String declaredIn) {
        return List.of(title + ".", "Generated from " + declaredIn + "; do not edit. `mvn generate-sources` renews it.");
    }

    /** The files at the root that run all stacks as one project. */
    private void renderWhole() {
        String declaredIn = model.homelab().origin().file();
        Mapping whole = Mapping.builder()
                .put("name", model.homelab().name())
                .put("include", includes())
                .build();
        files.put("compose.yaml", new RenderedFile.ComposeDocument(
                header("The whole homelab as one project, started in the order of its dependencies", declaredIn), whole));
        Mapping.Builder ports = Mapping.builder();
        StackRenderer stacks = new StackRenderer(model);
        model.homelab().files().forEach(file -> stacks.privatePorts(model.services(file)).mapping("services").entries()
                .forEach(entry -> ports.put(entry.key(), entry.value())));
        files.put("compose.private.yaml", new RenderedFile.ComposeDocument(
                header("Ports on the host's loopback address: `-f compose.yaml -f compose.private.yaml`", declaredIn),
                Mapping.builder().put("services", ports.build()).build()));
        Mapping network = Mapping.builder().put("name", model.homelab().network()).put("external", Scalar.of(true)).build();
        files.put("config/networks.yml", new RenderedFile.ComposeDocument(
                header("The network of all stacks; `docker network create " + model.homelab().network() + "` makes it",
                        declaredIn),
                Mapping.builder().put("networks", Mapping.builder().put("default", network).build()).build()));
    }

    private Sequence includes() {
        List<Node> includes = new ArrayList<>();
        for (ComposeFile file : model.homelab().files()) {
            String depends = file.directory().fromRoot() + "/" + DEPENDS_FILE;
            String base = file.path().fromRoot();
            includes.add(files.containsKey(depends)
                    ? Mapping.builder().put("path", Sequence.of(base, depends)).build()
                    : Scalar.of(base));
        }
        return Sequence.of(includes);
    }

    private void renderMountedFiles() {
        for (Service service : model.homelab().services()) {
            service.files().forEach(this::plain);
            service.directories().forEach(this::directory);
        }
        model.homelab().directories().forEach(this::directory);
    }

    private void directory(TreeDirectory directory) {
        directory.files().forEach(this::plain);
        if (directory.isData()) {
            files.put(directory.path().fromRoot() + "/.gitkeep", new RenderedFile.PlainText("", false));
        }
    }

    private void plain(TreeFile file) {
        files.put(file.path().fromRoot(),
                new RenderedFile.PlainText(Templates.fill(file, model.homelab()), file.executable()));
    }

    private void renderEnvironment() {
        EnvironmentFiles environment = new EnvironmentFiles(model);
        files.put(".env.example", new RenderedFile.PlainText(environment.example(), false));
        files.put(".env.global", new RenderedFile.PlainText(environment.global(), false));
        files.put(".gitignore", new RenderedFile.PlainText(GitIgnore.of(model), false));
        OperatorScripts.of(model).forEach((path, text) ->
                files.put(path, new RenderedFile.PlainText(text, !path.contains("/"))));
    }

    /** The pages that show the homelab; a file that the homelab itself declares at such a path is left alone. */
    private void renderMap() {
        MapPages.of(HomelabMap.of(model))
                .forEach((path, text) -> files.putIfAbsent(path, new RenderedFile.PlainText(text, false)));
    }
}
