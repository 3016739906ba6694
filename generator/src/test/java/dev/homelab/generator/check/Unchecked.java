package dev.homelab.generator.check;

import dev.homelab.generator.finding.Findings;
import dev.homelab.generator.model.Model;
import dev.homelab.generator.render.RenderedTree;
import dev.homelab.generator.render.Renderer;

/** The way around the checks, which only tests can go: what would Compose say to a homelab that we refuse? */
public final class Unchecked {

    private Unchecked() {}

    /** The tree of a homelab, whatever is wrong with it. */
    public static RenderedTree render(Model model) {
        return Renderer.render(new CheckedHomelab(model, Findings.none()));
    }
}
