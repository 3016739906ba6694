package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.ByteSize;
import dev.homelab.dsl.value.Duration;
import dev.homelab.dsl.value.Int;

/** Default values of variables. */
class UnfitDefaultRuleTest extends RuleTest {

    @Fires
    Homelab aDurationWithoutUnit() {
        return homelab(service("web").stopGracePeriod(Duration.of(Text.of(setting("GRACE", "10")))));
    }

    @Fires
    Homelab aBlankSize() {
        return homelab(service("web").memLimit(ByteSize.of(Text.of(setting("MEMORY", "")))));
    }

    @Fires
    Homelab aFraction() {
        return homelab(service("web").oomScoreAdj(Int.of(Text.of(setting("SCORE", "1.5")))));
    }

    @Quiet
    Homelab ofTheRightKind() {
        return homelab(service("web")
                .stopGracePeriod(Duration.of(Text.of(setting("GRACE", "10s"))))
                .memLimit(ByteSize.of(Text.of(setting("MEMORY", "1g"))))
                .oomScoreAdj(Int.of(Text.of(setting("SCORE", "-500")))));
    }

    @Quiet
    Homelab withoutDefault() {
        return homelab(service("web").stopGracePeriod(Duration.of(Text.of(PASSWORD))));
    }
}
