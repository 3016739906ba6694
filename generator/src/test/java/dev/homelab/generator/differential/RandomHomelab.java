package dev.homelab.generator.differential;

import static dev.homelab.dsl.Compose.homelab;
import static dev.homelab.dsl.Compose.id;
import static dev.homelab.dsl.Compose.image;
import static dev.homelab.dsl.Compose.service;
import static dev.homelab.dsl.Compose.stack;
import static dev.homelab.dsl.Compose.tcp;

import dev.homelab.dsl.ComposeFile;
import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Health;
import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Need;
import dev.homelab.dsl.Profile;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.Stack;
import dev.homelab.dsl.compose.Logging;
import dev.homelab.dsl.text.ServiceId;
import dev.homelab.dsl.value.Restart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A homelab that follows from a seed: one to three stacks of one or two files, with profiles, variants, dependencies and
 * endpoints within and across files, and up to two mistakes. Half of them have none.
 */
final class RandomHomelab {
    private static final List<Profile> VARIANTS = List.of(
            Profile.oneOf("compute", "cpu", "On the processor."), Profile.oneOf("compute", "gpu", "On a graphics card."));
    private static final List<Profile> FREE = List.of(Profile.of("logs", "With logs."), Profile.of("extra", "With more."));

    private final Random random;
    private final List<List<List<Draft>>> stacks = new ArrayList<>();
    private final List<Draft> all = new ArrayList<>();
    private final List<String> mistakes = new ArrayList<>();

    RandomHomelab(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L + seed);
        for (int stack = 1 + random.nextInt(3); stack > 0; stack--) {
            List<List<Draft>> files = new ArrayList<>();
            stacks.add(files);
            for (int file = random.nextInt(4) == 0 ? 2 : 1; file > 0; file--) {
                files.add(file());
            }
        }
    }

    /** What was done wrong on purpose; known once the homelab is declared. */
    List<String> mistakes() {
        return mistakes;
    }

    /** Declares the homelab; a mistake may be refused here. */
    Homelab declare() {
        for (List<List<Draft>> files : stacks) {
            files.forEach(file -> file.forEach(draft -> complete(new Spot(random, draft, file, all))));
        }
        for (int i = random.nextInt(12) / 6 + (random.nextInt(8) == 0 ? 1 : 0); i > 0; i--) {
            makeMistake();
        }
        return build();
    }

    private List<Draft> file() {
        List<Draft> file = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            ServiceId name = id("s" + all.size());
            if (random.nextInt(5) == 0) {
                VARIANTS.forEach(profile -> add(file, name.variant(profile.name()), List.of(profile)));
            } else {
                add(file, random.nextInt(6) == 0 ? name.withoutContainerName() : name, someProfiles());
            }
        }
        return file;
    }

    private List<Profile> someProfiles() {
        return switch (random.nextInt(8)) {
            case 0 -> List.of(FREE.get(random.nextInt(FREE.size())));
            case 1 -> FREE;
            case 2 -> List.of(VARIANTS.get(random.nextInt(VARIANTS.size())));
            default -> List.of();
        };
    }

    private void add(List<Draft> file, ServiceId id, List<Profile> profiles) {
        Service.Builder builder = service(id, image("example/" + id.name() + ":1.2.3"))
                .securityOpt("no-new-privileges:true")
                .logging(Logging.builder().driver("local").build())
                .restart(Restart.UNLESS_STOPPED)
                .onlyWith(profiles.toArray(Profile[]::new));
        Endpoint endpoint = tcp(id, 9000).named("main").privatePort(10_000 + all.size());
        Draft draft = new Draft(id, endpoint, profiles, builder);
        file.add(draft);
        all.add(draft);
    }

    /** Gives a service its health check, endpoint, dependencies and whatever else a sound one may have. */
    private void complete(Spot spot) {
        Draft draft = spot.draft();
        draft.builder().healthcheck(Health.exec("true"));
        draft.builder().serves(random.nextInt(3) == 0 ? draft.endpoint() : tcp(draft.id(), draft.endpoint().port()));
        List<Draft> before = all.subList(0, all.indexOf(draft)).stream()
                .filter(other -> other.id().family().isEmpty() || !other.id().family().equals(draft.id().family()))
                .toList();
        for (int i = before.isEmpty() ? 0 : random.nextInt(3); i > 0; i--) {
            Draft target = before.get(random.nextInt(before.size()));
            if (random.nextBoolean()) {
                draft.builder().dependsOn(need(draft, target));
            } else {
                draft.builder().environment("URL_" + i, target.endpoint().url());
            }
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            pick(SoundTouches.all()).getValue().addTo(spot);
        }
    }

    private Need need(Draft user, Draft target) {
        ServiceId whom = random.nextInt(3) == 0 ? target.id().family().orElse(target.id()) : target.id();
        Need need = random.nextBoolean() ? Need.healthy(whom) : Need.started(whom);
        return whom.equals(target.id()) && target.isThereFor(user) ? need : need.whereActive();
    }

    private void makeMistake() {
        List<List<Draft>> files = stacks.get(random.nextInt(stacks.size()));
        List<Draft> file = files.get(random.nextInt(files.size()));
        Map.Entry<String, Touch> mistake = pick(Mistakes.all());
        mistakes.add(mistake.getKey());
        mistake.getValue().addTo(new Spot(random, file.get(random.nextInt(file.size())), file, all));
    }

    private Map.Entry<String, Touch> pick(Map<String, Touch> among) {
        return List.copyOf(among.entrySet()).get(random.nextInt(among.size()));
    }

    private Homelab build() {
        List<Stack> built = new ArrayList<>();
        for (int i = 0; i < stacks.size(); i++) {
            List<ComposeFile> files = new ArrayList<>();
            for (List<Draft> drafts : stacks.get(i)) {
                Service[] services = drafts.stream().map(draft -> draft.builder().build()).toArray(Service[]::new);
                String directory = stacks.get(i).size() == 1 ? "stack-" + i : "stack-" + i + "/file-" + files.size();
                files.add(ComposeFile.in(directory, "Services", services));
            }
            built.add(stack("stack-" + i).files(files.toArray(ComposeFile[]::new)));
        }
        return homelab("lab").network("lab").stacks(built.toArray(Stack[]::new));
    }
}
