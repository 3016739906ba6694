import dev.homelab.dsl.Homelab;
import dev.homelab.generator.output.OutputTree;
import dev.homelab.generator.output.Plan;
import dev.homelab.generator.output.TreeWriter;
import dev.homelab.generator.pipeline.Generation;
import dev.homelab.generator.pipeline.Generator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One run of the generator, stage by stage, as a program of its own: nothing is warm. */
public final class Stages {
    private final List<Long> cpu = new ArrayList<>();
    private long last = cpuNow();

    private Stages() {}

    /**
     * Arguments: the number of services, and an empty directory.
     *
     * <p>Prints the CPU milliseconds of the whole process, its compiler and collector included, in each stage: starting,
     * declaring, checking, rendering, validating, making text, writing.
     */
    public static void main(String[] arguments) throws IOException {
        Stages stages = new Stages();
        stages.cpu.add(stages.last);
        Generation generation = new Generator(sentence -> stages.end())
                .generate(() -> homelab(Integer.parseInt(arguments[0])));
        OutputTree tree = generation.tree().orElseThrow();
        stages.end();
        TreeWriter.apply(Plan.between(tree, Path.of(arguments[1])));
        stages.end();
        System.out.println(stages.cpu.stream().map(String::valueOf).collect(Collectors.joining(" ")));
    }

    private static Homelab homelab(int size) {
        return SyntheticHomelab.ofSize(size);
    }

    private void end() {
        long now = cpuNow();
        cpu.add(now - last);
        last = now;
    }

    private static long cpuNow() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
    }
}
