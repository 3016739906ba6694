package dev.homelab.dsl.value;

import dev.homelab.dsl.text.Text;
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

    private Image(Text text, ImageFacts facts) {
        super(text);
        this.facts = facts;
    }

    /**
     * An image from its reference.
     *
     * @throws IllegalValueException if it is none
     */
    public static Image of(String reference) {
        Image image = of(Text.of(reference));
        if (!REFERENCE.matcher(reference).matches()) {
            throw new IllegalValueException(reference, "an image reference such as `registry.example/team/app:1.2.3`");
        }
        return image;
    }

    /** An image from text; Compose itself leaves the syntax to the engine. */
    public static Image of(Text text) {
        return new Image(text, ImageFacts.NONE);
    }

    /** The same image with what is known of it; two images are equal whatever is known of them. */
    public Image known(ImageFacts whatIsKnown) {
        return new Image(text(), whatIsKnown);
    }

    /** What is known of the image besides its reference. */
    public ImageFacts facts() {
        return facts;
    }

    private Optional<String> group(String name) {
        Matcher matcher = REFERENCE.matcher(text().literal().orElse(""));
        return matcher.matches() ? Optional.ofNullable(matcher.group(name)) : Optional.empty();
    }

    /** Registry and repository, without tag and digest. */
    public Optional<String> repository() {
        return group("name");
    }

    /** The tag, where one is given. */
    public Optional<String> tag() {
        return group("tag");
    }

    /** The digest, where one is given. */
    public Optional<String> digest() {
        return group("digest");
    }
}
