package dev.homelab.generator.cli;

import dev.homelab.dsl.Homelab;
import dev.homelab.generator.load.ComposeLoader;
import dev.homelab.generator.pipeline.Generator;
import dev.homelab.generator.rewrite.Rewriting;
import dev.homelab.generator.schema.ComposeSchema;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;

/** Runs every stage and keeps nothing, so that the classes of a usual run are loaded and can be archived. */
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Callable<Integer> {
    private final Supplier<Homelab> declaration;

    WarmUpCommand(Supplier<Homelab> declaration) {
        this.declaration = declaration;
    }

    @Override
    public Integer call() {
        new Generator(sentence -> {}).generate(declaration);
        byte[] smallest = "services: {a: {image: b, ports: ['80:80']}}".getBytes(StandardCharsets.UTF_8);
        Rewriting.of("smallest", smallest, new ComposeLoader(ComposeSchema.load()));
        return ExitStatus.CLEAN;
    }
}
