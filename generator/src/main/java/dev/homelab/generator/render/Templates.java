package dev.homelab.generator.render;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.TreeFile;
import dev.homelab.dsl.value.IllegalValueException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the slots of files that services mount. */
final class Templates {
    private static final Pattern SLOT = Pattern.compile("\\{\\{([a-z0-9 .-]+)}}");

    private Templates() {}

    static String fill(TreeFile file, Homelab homelab) {
        Matcher slot = SLOT.matcher(file.template());
        StringBuilder text = new StringBuilder();
        while (slot.find()) {
            slot.appendReplacement(text, Matcher.quoteReplacement(content(file, slot.group(1), homelab)));
        }
        return slot.appendTail(text).toString();
    }

    private static String content(TreeFile file, String name, Homelab homelab) {
        Map<String, TreeFile.Slot> slots = file.slots();
        TreeFile.Slot slot = slots.get(name);
        if (slot instanceof TreeFile.Slot.Filled filled) {
            return filled.text().at(new PlainSite());
        }
        if (slot instanceof TreeFile.Slot.LocalSites) {
            return new CaddySites(homelab).local();
        }
        if (slot instanceof TreeFile.Slot.TunnelSites) {
            return new CaddySites(homelab).tunnel();
        }
        if (slot instanceof TreeFile.Slot.OfferedSites) {
            return new SiteTables(homelab).offered();
        }
        if (slot instanceof TreeFile.Slot.ClosedSites) {
            return new SiteTables(homelab).closed();
        }
        if (slot instanceof TreeFile.Slot.PublicAddresses) {
            return new SiteTables(homelab).addresses();
        }
        throw new IllegalValueException("{{" + name + "}}", "a slot of `" + file.path() + "` that the declaration fills");
    }
}
