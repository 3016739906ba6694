package dev.homelab.dsl.value;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What is known of an image beyond its reference; rules hold services against it. It stands beside the pin, because
 * another version may make it wrong. What nobody looked up is not judged.
 */
public final class ImageFacts {
    private static final List<String> BUSYBOX =
            List.of("sh", "wget", "nc", "grep", "cat", "head", "sed", "awk", "timeout", "test");
    private static final List<String> DEBIAN =
            List.of("sh", "bash", "grep", "cat", "head", "sed", "awk", "timeout", "test");
    /** Nothing is known. */
    public static final ImageFacts NONE = new ImageFacts();

    private Optional<List<String>> programs = Optional.empty();
    private boolean watched;
    private Optional<Duration> startsWithin = Optional.empty();
    private Optional<Release> release = Optional.empty();
    private Map<String, ValueForm> forms = Map.of();
    private List<String> needed = List.of();
    private List<String> ignored = List.of();
    private List<String> kept = List.of();
    private Login login = Login.UNKNOWN;
    private Optional<String> cards = Optional.empty();
    private boolean keepsHostname;

    /**
     * Images that are released together.
     *
     * @param name what they are called together
     * @param version the release
     */
    public record Release(String name, String version) {}

    /**
     * Whether a program asks who is there.
     *
     * @param known whether anybody looked
     * @param variable the variable that makes it ask; nothing where none does
     */
    public record Login(boolean known, Optional<String> variable) {
        private static final Login UNKNOWN = new Login(false, Optional.empty());
    }

    private ImageFacts() {}

    private ImageFacts with(Consumer<ImageFacts> change) {
        ImageFacts copy = new ImageFacts();
        copy.programs = programs;
        copy.watched = watched;
        copy.startsWithin = startsWithin;
        copy.release = release;
        copy.forms = forms;
        copy.needed = needed;
        copy.ignored = ignored;
        copy.kept = kept;
        copy.login = login;
        copy.cards = cards;
        copy.keepsHostname = keepsHostname;
        change.accept(copy);
        return copy;
    }

    private static List<String> joined(List<String> some, String... more) {
        return Stream.concat(some.stream(), Arrays.stream(more)).toList();
    }

    /** An image with these programs and no others, not even a shell unless {@code sh} is among them. */
    public static ImageFacts only(String... programs) {
        return NONE.with(facts -> facts.programs = Optional.of(List.of(programs)));
    }

    /** An image made of Alpine: the programs of busybox, {@code sh} and {@code wget} among them, and these. */
    public static ImageFacts alpine(String... programs) {
        return NONE.with(facts -> facts.programs = Optional.of(joined(BUSYBOX, programs)));
    }

    /** An image made of Debian or Ubuntu: {@code sh}, {@code bash} and small tools, no HTTP client, and these. */
    public static ImageFacts debian(String... programs) {
        return NONE.with(facts -> facts.programs = Optional.of(joined(DEBIAN, programs)));
    }

    /** The same, with a health check of the image's own. */
    public ImageFacts withHealthcheck() {
        return with(facts -> facts.watched = true);
    }

    /** The same, for a program whose start may take so long. */
    public ImageFacts startingWithin(Duration worst) {
        return with(facts -> facts.startsWithin = Optional.of(worst));
    }

    /** The same, for one of several images that are released together. */
    public ImageFacts partOf(String name, String version) {
        return with(facts -> facts.release = Optional.of(new Release(name, version)));
    }

    /** The same, for a program that needs a variable and accepts only values of a form for it. */
    public ImageFacts needing(String variable, ValueForm form) {
        Map<String, ValueForm> all = new LinkedHashMap<>(forms);
        all.put(variable, form);
        return needing(variable).with(facts -> facts.forms = Collections.unmodifiableMap(all));
    }

    /** The same, for a program that does not do its work without these variables. */
    public ImageFacts needing(String... variables) {
        return with(facts -> facts.needed = joined(needed, variables));
    }

    /** The same, for a program that does not read these variables, whatever others say. */
    public ImageFacts ignoring(String... variables) {
        return with(facts -> facts.ignored = joined(ignored, variables));
    }

    /** The same, for a program that keeps data in these directories. */
    public ImageFacts keeping(String... directories) {
        return with(facts -> facts.kept = joined(kept, directories));
    }

    /** The same, for a program that lets everybody in. */
    public ImageFacts withoutLogin() {
        return with(facts -> facts.login = new Login(true, Optional.empty()));
    }

    /** The same, for a program that lets everybody in unless a variable is set. */
    public ImageFacts withoutLoginUnless(String variable) {
        return with(facts -> facts.login = new Login(true, Optional.of(variable)));
    }

    /** The same, for a program that does not start without cards of a maker: {@code nvidia} or {@code amd}. */
    public ImageFacts onCardsOf(String maker) {
        return with(facts -> facts.cards = Optional.of(maker));
    }

    /** The same, for a program that stores its host name and does not start under another. */
    public ImageFacts keepingHostname() {
        return with(facts -> facts.keepsHostname = true);
    }

    /** What health checks and commands may call; nothing where nobody looked. */
    public Optional<List<String>> programs() {
        return programs;
    }

    /** Whether the image declares a health check of its own. */
    public boolean hasHealthcheck() {
        return watched;
    }

    /** How long a start may take, at worst. */
    public Optional<Duration> startsWithin() {
        return startsWithin;
    }

    /** Which release of which set of images it belongs to. */
    public Optional<Release> release() {
        return release;
    }

    /** What the program accepts as values, by the variables' names. */
    public Map<String, ValueForm> forms() {
        return forms;
    }

    /** Variables without which the program does not do its work. */
    public List<String> needed() {
        return needed;
    }

    /** Variables that the program does not read. */
    public List<String> ignored() {
        return ignored;
    }

    /** Directories whose content has to outlive the container. */
    public List<String> kept() {
        return kept;
    }

    /** Whether the program asks who is there. */
    public Login login() {
        return login;
    }

    /** The maker of the cards without which the program does not start. */
    public Optional<String> cards() {
        return cards;
    }

    /** Whether the program stores its host name and does not start under another. */
    public boolean keepsHostname() {
        return keepsHostname;
    }
}
