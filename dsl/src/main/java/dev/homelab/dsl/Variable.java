package dev.homelab.dsl;

import dev.homelab.dsl.origin.Origin;
import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.VariableUse.Operator;
import dev.homelab.dsl.text.Site;
import dev.homelab.dsl.text.Sites;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.IllegalValueException;
import java.util.Optional;

/**
 * A variable of the operator's environment, declared once.
 *
 * <p>Where it is used, the Compose file has {@code ${NAME:-default}}, or {@code ${NAME:?message}} for one that must be
 * given, or {@code ${NAME}} for one that may be missing; {@code .env.example}, the secret generator and the
 * documentation follow from the declaration. A use that differs from the declaration says how: {@code PORT.or("80")}.
 *
 * @param name letters, digits and underscores
 * @param kind what the value is
 * @param defaultValue what holds where the operator gives nothing
 * @param message what Compose says where it is missing and refuses to start; without default and message nothing takes
 *     its place, and Compose warns
 * @param recipe how a secret is made
 * @param help one sentence for the operator
 * @param renewal what a new value of a secret asks for
 * @param neededWith a profile that is nothing without a value, although Compose starts without one
 * @param origin the line that declared it
 */
public record Variable(
        String name,
        Kind kind,
        Optional<String> defaultValue,
        Optional<String> message,
        Recipe recipe,
        String help,
        Renewal renewal,
        Optional<Profile> neededWith,
        Origin origin)
        implements Reference {

    /** What the value of a variable is. */
    public enum Kind {
        /** Any text. */
        SETTING,
        /** A value that must not be seen. */
        SECRET,
        /** A port of the host. */
        PORT,
        /** A host name or the address of a site. */
        HOSTNAME,
        /** {@code true} or {@code false}. */
        FLAG
    }

    public Variable {
        if (!name.matches("[A-Za-z_][A-Za-z0-9_]*")) {
            throw new IllegalValueException(name, "a variable name of letters, digits and `_`");
        }
        if (kind == Kind.SECRET && defaultValue.filter(value -> !value.isEmpty()).isPresent()) {
            throw new IllegalValueException(name, "a secret without a default value");
        }
        defaultValue.filter(value -> !isWritable(value)).ifPresent(value -> {
            throw new IllegalValueException(value,
                    "a default value of one line with a `{` before each `}`, and without a backslash at its end");
        });
    }

    /** Whether Compose takes the whole text for the default of a variable, and an environment file for its value. */
    private static boolean isWritable(String value) {
        int open = 0;
        for (int i = 0; i < value.length() && open >= 0; i++) {
            open += value.charAt(i) == '{' ? 1 : value.charAt(i) == '}' ? -1 : 0;
        }
        return open >= 0 && value.indexOf('\n') < 0 && !value.endsWith("\\");
    }

    static Variable declared(String name, Kind kind, Recipe recipe) {
        String message = recipe.isMade() ? "run ./init-env.sh" : "set it in .env";
        return new Variable(name, kind, Optional.empty(), Optional.of(message), recipe, "", new Renewal.Restart(),
                Optional.empty(), Origin.here());
    }

    private Variable where(Optional<String> value, Optional<String> said) {
        return new Variable(name, kind, value, said, recipe, help, renewal, neededWith, origin);
    }

    /** The same variable with a value that holds where the operator gives none. */
    public Variable defaultsTo(String value) {
        return where(Optional.of(value), Optional.empty());
    }

    /** The same variable, which may be left blank. */
    public Variable optional() {
        return defaultsTo("");
    }

    /** The same variable, without which Compose refuses to start and says this. */
    public Variable required(String said) {
        return where(Optional.empty(), Optional.of(said));
    }

    /** The same variable, which may be missing; Compose then warns, and nothing takes its place. */
    public Variable unchecked() {
        return where(Optional.empty(), Optional.empty());
    }

    /** The same variable with a sentence that tells the operator what it is for. */
    public Variable help(String sentence) {
        return new Variable(name, kind, defaultValue, message, recipe, sentence, renewal, neededWith, origin);
    }

    /** The same variable, which may be left blank unless a profile is active. */
    public Variable neededWith(Profile profile) {
        return new Variable(name, kind, Optional.of(""), Optional.empty(), recipe, help, renewal, Optional.of(profile), origin);
    }

    /** The same secret, of which a new value has to be put into data, too: sentences that say how. */
    public Variable changedInData(String how) {
        return renewal(new Renewal.InData(how));
    }

    /** The same secret, with which data were written that are lost with it: a sentence on what. */
    public Variable neverRenewed(String whatIsLost) {
        return renewal(new Renewal.Loss(whatIsLost));
    }

    private Variable renewal(Renewal other) {
        return new Variable(name, kind, defaultValue, message, recipe, help, other, neededWith, origin);
    }

    /** Whether Compose refuses to start without it. */
    public boolean isRequired() {
        return message.isPresent();
    }

    /** What Compose says where a required variable is missing: how to get one. */
    public String missingMessage() {
        return message.orElse("");
    }

    /** A use without default and message: {@code ${NAME}}. */
    public VariableUse plain() {
        return use(Operator.NONE, "");
    }

    /** A use without braces: {@code $NAME}. */
    public VariableUse bare() {
        return use(Operator.BARE, "");
    }

    /** A use in which this stands where the variable is unset or blank: {@code ${NAME:-this}}. */
    public VariableUse or(String otherwise) {
        return use(Operator.OR, otherwise);
    }

    /** A use in which this stands where the variable is unset; a blank counts: {@code ${NAME-this}}. */
    public VariableUse orIfUnset(String otherwise) {
        return use(Operator.OR_IF_UNSET, otherwise);
    }

    /** A use that Compose refuses with this message where the variable is unset or blank: {@code ${NAME:?this}}. */
    public VariableUse orFail(String said) {
        return use(Operator.OR_FAIL, said);
    }

    /** A use that Compose refuses with this message where the variable is unset: {@code ${NAME?this}}. */
    public VariableUse orFailIfUnset(String said) {
        return use(Operator.OR_FAIL_IF_UNSET, said);
    }

    /** This in place of the variable where it is set and not blank, else nothing: {@code ${NAME:+this}}. */
    public VariableUse then(String instead) {
        return use(Operator.THEN, instead);
    }

    /** This in place of the variable where it is set, else nothing: {@code ${NAME+this}}. */
    public VariableUse thenIfSet(String instead) {
        return use(Operator.THEN_IF_SET, instead);
    }

    private VariableUse use(Operator operator, String word) {
        return use(operator, Text.of(word));
    }

    /** A use with a word that refers to other variables. */
    public VariableUse use(Operator operator, Text word) {
        return new VariableUse(this, operator, word);
    }

    @Override
    public String renderedAt(Site site) {
        String otherwise = defaultValue.map(value -> ":-" + Sites.escapeDollar(value))
                .or(() -> message.map(said -> ":?" + Sites.escapeDollar(said)))
                .orElse("");
        return site.variable(name, otherwise);
    }
}
