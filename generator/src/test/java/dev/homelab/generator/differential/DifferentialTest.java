package dev.homelab.generator.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Our rules agree with Compose on homelabs that nobody thought of.
 *
 * <p>What we call clean, {@code docker compose config} accepts in every world: each legal choice of profiles in each
 * documented command. What it refuses, written without our checks, we have a finding for, of a rule that is about the
 * same thing. One homelab in {@value #EVERY} is tried in all of its worlds, each of the others in one of them, so that
 * a run of many homelabs sees many worlds in little time.
 *
 * <p>{@code -Ddifferential.homelabs=20000} tries more homelabs; {@code -Ddifferential.from=4711} starts at another seed.
 */
class DifferentialTest {
    private static final int EVERY = 50;
    private static final int HOMELABS = Integer.getInteger("differential.homelabs", 1_000);
    private static final long FIRST = Long.getLong("differential.from", 0);

    @TempDir
    Path trees;

    /** What came of one homelab. */
    private record Outcome(Sample sample, int calls, int refused, List<Disagreement> disagreements) {}

    @Test
    void whatWeCallCleanComposeAcceptsAndWhatItRefusesWeFind() throws Exception {
        ComposeCommand.require();

        List<Outcome> outcomes = all(LongStream.range(FIRST, FIRST + HOMELABS).boxed().toList());

        List<Disagreement> disagreements = outcomes.stream().flatMap(outcome -> outcome.disagreements().stream()).toList();
        System.out.printf("homelabs %d, worlds %d, compose calls %d, rejected %d, disagreements %d%n",
                outcomes.size(),
                outcomes.stream().mapToInt(outcome -> outcome.sample().worlds().size()).sum(),
                outcomes.stream().mapToInt(Outcome::calls).sum(),
                outcomes.stream().mapToInt(Outcome::refused).sum(),
                disagreements.size());
        assertThat(disagreements).isEmpty();
    }

    private List<Outcome> all(List<Long> seeds) throws InterruptedException, ExecutionException {
        ExecutorService workers = Executors.newFixedThreadPool(2);
        try {
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> outcome : workers.invokeAll(seeds.stream()
                    .map(seed -> (Callable<Outcome>) () -> outcome(seed)).toList())) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        } finally {
            workers.shutdown();
        }
    }

    private Outcome outcome(long seed) {
        Sample sample = Sample.of(seed);
        List<World> worlds = seed % EVERY == 0 || sample.worlds().isEmpty()
                ? sample.worlds()
                : List.of(sample.worlds().get(new Random(seed).nextInt(sample.worlds().size())));
        List<Disagreement> disagreements = new ArrayList<>();
        int refused = 0;
        Path tree = trees.resolve("homelab-" + seed);
        write(sample, tree);
        for (World world : worlds) {
            Optional<String> refusal = ComposeCommand.refusal(tree, world);
            refused += refusal.isPresent() ? 1 : 0;
            refusal.filter(message -> !Cause.isFound(message, sample.findings()))
                    .ifPresent(message -> disagreements.add(new Disagreement(sample, world, message)));
        }
        return new Outcome(sample, worlds.size(), refused, disagreements.stream().limit(1).toList());
    }

    private static void write(Sample sample, Path tree) {
        try {
            Files.createDirectories(tree);
            sample.writeTo(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
