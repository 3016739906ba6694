package dev.homelab.generator.check;

import static dev.homelab.dsl.Need.completed;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.value.Command;
import dev.homelab.dsl.value.ImageFacts;

/** Variables that an image needs. */
class MissingEnvironmentRuleTest extends RuleTest {

    @Fires
    Homelab oneIsMissing() {
        return homelab(service("web", ImageFacts.NONE.needing("DB_HOST", "DB_NAME")).environment("DB_NAME", "web"));
    }

    @Quiet
    Homelab allAreThere() {
        return homelab(service("web", ImageFacts.NONE.needing("DB_NAME")).environment("DB_NAME", "web"));
    }

    @Quiet
    Homelab anotherProgramOfTheImage() {
        return homelab(
                oneShot("job", ImageFacts.NONE.needing("DB_NAME")).entrypoint(Command.exec("sh", "/job.sh")),
                service("web").dependsOn(completed(id("job"))));
    }
}
