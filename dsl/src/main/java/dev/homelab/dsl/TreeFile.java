package dev.homelab.dsl;

import dev.homelab.dsl.compose.Mount;
import dev.homelab.dsl.origin.Origin;
import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A file of the tree that services mount: a template whose slots the model fills.
 *
 * <p>A slot is written {@code {{name}}} in the template.
 *
 * @param path where it lies in the tree
 * @param template its text
 * @param slots what goes into the slots
 * @param executable whether it is a program
 * @param origin the line that declared it
 */
public record TreeFile(TreePath path, String template, Map<String, Slot> slots, boolean executable, Origin origin) {

    /** What goes into a slot of a template. */
    public sealed interface Slot {

        /**
         * A text with references.
         *
         * @param text the text
         */
        record Filled(Text text) implements Slot {}

        /** The sites of the reverse proxy that listen on local ports. */
        record LocalSites() implements Slot {}

        /** The sites of the reverse proxy that the tunnel leads to. */
        record TunnelSites() implements Slot {}

        /** For a page: a row for each site that the tunnel offers. */
        record OfferedSites() implements Slot {}

        /** For a page: an item for each site that the tunnel does not offer. */
        record ClosedSites() implements Slot {}

        /** For a page: an item for each variable that holds the address of an offered site. */
        record PublicAddresses() implements Slot {}
    }

    public TreeFile {
        slots = Collections.unmodifiableMap(new LinkedHashMap<>(slots));
    }

    /**
     * A file whose template is a resource of the class path with the same path under {@code files/}.
     *
     * @param path where it lies in the tree
     * @throws IllegalArgumentException if there is no such resource
     */
    public static TreeFile resource(String path) {
        try (InputStream template = TreeFile.class.getClassLoader().getResourceAsStream("files/" + path)) {
            if (template == null) {
                throw new IllegalArgumentException("There is no resource `files/%s`.".formatted(path));
            }
            String text = new String(template.readAllBytes(), StandardCharsets.UTF_8);
            return of(path, text.replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file with the given text. */
    public static TreeFile of(String path, String template) {
        return new TreeFile(new TreePath(path), template, Map.of(), path.endsWith(".sh"), Origin.here());
    }

    /** The same file with a slot filled. */
    public TreeFile fill(String slot, Slot content) {
        Map<String, Slot> all = new LinkedHashMap<>(slots);
        all.put(slot, content);
        return new TreeFile(path, template, all, executable, origin);
    }

    /** The same file with a slot filled by a text. */
    public TreeFile fill(String slot, Text text) {
        return fill(slot, new Slot.Filled(text));
    }

    /** The same file with a slot filled by a reference. */
    public TreeFile fill(String slot, Reference reference) {
        return fill(slot, Text.of(reference));
    }

    /** This file, mounted read-only at a path of the container. */
    public Mounted at(String target) {
        return new Mounted(this, Mounts.readOnly(Mounts.existing(Text.of(path), target)));
    }

    /**
     * A file of the tree at its place in a container.
     *
     * @param file the file
     * @param mount where it is mounted
     */
    public record Mounted(TreeFile file, Mount mount) {}
}
