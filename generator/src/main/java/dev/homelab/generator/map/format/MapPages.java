package dev.homelab.generator.map.format;

import dev.homelab.generator.map.HomelabMap;
import dev.homelab.generator.map.StackNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** The pages of the tree. */
public final class MapPages {

    private static final String HTML = "docs/homelab.html";

    private MapPages() {}

    /** The pages of a homelab by their paths from the root of the tree. */
    public static Map<String, String> of(HomelabMap map) {
        Map<String, String> directories = directories(map);
        Map<String, String> pages = new LinkedHashMap<>();
        directories.forEach((stack, directory) -> pages.put(stack, directory + "/README.md"));
        Map<String, String> files = new LinkedHashMap<>();
        MapIndex index = new MapIndex(map);
        files.put("README.md", OverviewPage.write(index, pages));
        for (StackNode stack : map.stacks()) {
            String directory = directories.get(stack.name());
            files.put(pages.get(stack.name()), StackPage.write(index, stack, directory));
        }
        files.put(HTML, HtmlPage.write(map));
        return files;
    }

    /** Where each stack's page lies: in {@code docs} of its directory, or of its first file's where that is taken. */
    private static Map<String, String> directories(HomelabMap map) {
        Map<String, String> directories = new LinkedHashMap<>();
        for (StackNode stack : map.stacks()) {
            String first = stack.files().get(0);
            String own = first.substring(0, first.lastIndexOf('/')) + "/docs";
            String shared = stack.directory() + "/docs";
            boolean free = !stack.directory().isEmpty() && !directories.containsValue(shared);
            directories.put(stack.name(), free ? shared : own);
        }
        return directories;
    }
}
