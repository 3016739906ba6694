package dev.homelab.generator.check;

import dev.homelab.generator.finding.Findings;
import dev.homelab.generator.model.Model;

/** A homelab without errors; only {@link Checks} makes one, so that nothing unchecked can be rendered. */
public final class CheckedHomelab {
    private final Model model;
    private final Findings warnings;

    CheckedHomelab(Model model, Findings warnings) {
        this.model = model;
        this.warnings = warnings;
    }

    /** The homelab. */
    public Model model() {
        return model;
    }

    /** What was found and does not stand in the way. */
    public Findings warnings() {
        return warnings;
    }
}
