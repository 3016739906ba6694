package dev.homelab.dsl.value;

import dev.homelab.dsl.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An image reference: {@code [registry/]repository[:tag][@digest]}.
 *
 * <p>Compose Specification, service attribute {@code image}; the grammar is that of the OCI distribution.
 */
public final class Image extends TextValue {
    private static final Pattern REFERENCE = Pattern.compile(
            "(?<name>(?:(?:localhost|[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+|[A-Za-z0-9.-]+(?=:))(?::\\d+)?/)?"
                    + "[a-z0-9]+(?:[._/-]+[a-z0-9]+)*)"
                    + "(?::(?<tag>[A-Za-z0-9_][A-Za-z0-9._-]{0,127}))?(?:@(?<digest>[a-z0-9+._-]+:[0-9a-fA-F]{32,}))?");

    private final ImageFacts facts;
    private final Map<String, String> parts;

    private Image(Text text, ImageFacts facts, Map<String, String> parts) {
        super(text);
        this.facts = facts;
        this.parts = parts;
    }

    private static Map<String, String> parts(Text text) {
        Map<String, String> parts = new LinkedHashMap<>();
        Matcher matcher = REFERENCE.matcher(text.literal().orElse(""));
        if (matcher.matches()) {
            List.of("name", "tag", "digest").forEach(part -> parts.put(part, matcher.group(part)));
        }
        return parts;
    }

    /**
     * An image from its reference.
     *
     * @throws IllegalValueException if it is none
     */
    public static Image of(String reference) {
        Image image = of(Text.of(reference));
        if (image.parts.isEmpty()) {
            throw new IllegalValueException(reference, "an image reference such as `registry.example/team/app:1.2.3`");
        }
        return image;
    }

    /** An image from text; Compose itself leaves the syntax to the engine. */
    public static Image of(Text text) {
        return new Image(text, ImageFacts.NONE, parts(text));
    }

    /** The same image with what is known of it; two images are equal whatever is known of them. */
    public Image known(ImageFacts whatIsKnown) {
        return new Image(text(), whatIsKnown, parts);
    }

    /** What is known of the image besides its reference. */
    public ImageFacts facts() {
        return facts;
    }

    /** Registry and repository, without tag and digest. */
    public Optional<String> repository() {
        return Optional.ofNullable(parts.get("name"));
    }

    /** The tag, where one is given. */
    public Optional<String> tag() {
        return Optional.ofNullable(parts.get("tag"));
    }

    /** The digest, where one is given. */
    public Optional<String> digest() {
        return Optional.ofNullable(parts.get("digest"));
    }
}
