package dev.homelab.dsl.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A string value that may refer to variables, services and files.
 *
 * <p>A dollar sign in a literal means a dollar sign: whoever renders the text writes {@code $$} where Compose needs it.
 *
 * @param fragments the parts in order; an empty list is a value that is not set ({@code null} in YAML)
 */
public record Text(List<Fragment> fragments) {
    private static final Text NONE = new Text(List.of());

    public Text {
        fragments = Collections.unmodifiableList(new ArrayList<>(fragments));
    }

    /** A text without references. */
    public static Text of(String literal) {
        return new Text(List.of(new Fragment.Literal(literal)));
    }

    /** A text that is nothing but one reference. */
    public static Text of(Reference reference) {
        return new Text(List.of(reference));
    }

    /** A value that is not set: an environment variable taken from the caller, a key without a value. */
    public static Text none() {
        return NONE;
    }

    /**
     * A text with references in it.
     *
     * @param template the text, with {@code {}} where a reference goes
     * @param references what goes there: {@link Reference}, {@link Text} or anything whose {@code toString} is meant
     * @throws IllegalArgumentException if there are not as many references as {@code {}}
     */
    public static Text format(String template, Object... references) {
        String[] literals = template.split("\\{}", -1);
        if (literals.length - 1 != references.length) {
            throw new IllegalArgumentException("`%s` has %d places `{}` for %d references"
                    .formatted(template, literals.length - 1, references.length));
        }
        List<Fragment> fragments = new ArrayList<>();
        for (int i = 0; i < literals.length; i++) {
            if (!literals[i].isEmpty()) {
                fragments.add(new Fragment.Literal(literals[i]));
            }
            if (i < references.length) {
                fragments.addAll(fragmentsOf(references[i]));
            }
        }
        return fragments.isEmpty() ? of("") : new Text(fragments);
    }

    private static List<Fragment> fragmentsOf(Object part) {
        if (part instanceof Fragment fragment) {
            return List.of(fragment);
        }
        return part instanceof Text text ? text.fragments() : List.of(new Fragment.Literal(String.valueOf(part)));
    }

    /** The texts of several parts with a separator between them. */
    public static Text join(String separator, Object... parts) {
        return format(Arrays.stream(parts).map(part -> "{}").collect(Collectors.joining(separator)), parts);
    }

    /** Reads a string as Compose does: {@code ${...}} and {@code $NAME} are interpolations, {@code $$} is a dollar. */
    public static Text parse(String written) {
        return written.indexOf('$') < 0 ? of(written) : InterpolationReader.read(written);
    }

    /** Whether this is {@link #none()}. */
    public boolean isNone() {
        return fragments.isEmpty();
    }

    /** The characters, where the text refers to nothing. */
    public Optional<String> literal() {
        if (fragments.isEmpty() || !fragments.stream().allMatch(Fragment.Literal.class::isInstance)) {
            return Optional.empty();
        }
        return Optional.of(fragments.stream()
                .map(fragment -> ((Fragment.Literal) fragment).text())
                .collect(Collectors.joining()));
    }

    /** The text as it is written at a site. */
    public String at(Site site) {
        StringBuilder text = new StringBuilder();
        for (Fragment fragment : fragments) {
            if (fragment instanceof Fragment.Literal literal) {
                text.append(site.literal(literal.text()));
            } else if (fragment instanceof Fragment.Interpolation interpolation) {
                text.append(interpolation.written());
            } else {
                text.append(site.reference((Reference) fragment));
            }
        }
        return text.toString();
    }

    /** For messages: references in their shortest form. */
    @Override
    public String toString() {
        return at(Sites.COMPOSE_NOTATION);
    }
}
