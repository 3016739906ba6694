package dev.homelab.dsl.tree;

import java.util.Objects;

/** A value without members. */
public sealed interface Scalar extends Node {

    /** The text of the scalar as Compose would read it, empty for null. */
    String text();

    /**
     * A string.
     *
     * @param text the characters, with Compose's own {@code ${...}} and {@code $$} still in them
     */
    record Str(String text) implements Scalar {
        public Str {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public String kind() {
            return "string";
        }
    }

    /**
     * A number that is written without quotes.
     *
     * @param text the number as Compose prints it, such as {@code 3}, {@code 0.5} or {@code 1e+06}
     * @param written what YAML reads as this number; it differs where {@code 3} is a fraction, {@code 3.0}
     */
    record Num(String text, String written) implements Scalar {
        public Num {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(written, "written");
        }

        /** A number that is written as Compose prints it. */
        public Num(String text) {
            this(text, text);
        }

        @Override
        public String kind() {
            return "number";
        }
    }

    /**
     * True or false.
     *
     * @param value the truth
     */
    record Bool(boolean value) implements Scalar {
        @Override
        public String kind() {
            return "boolean";
        }

        @Override
        public String text() {
            return Boolean.toString(value);
        }
    }

    /**
     * A date, with or without a time, that is written without quotes. Compose takes one below extension keys only.
     *
     * @param text the date as written
     */
    record Time(String text) implements Scalar {
        public Time {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public String kind() {
            return "date";
        }
    }

    /** No value at all. */
    record Null() implements Scalar {
        @Override
        public String kind() {
            return "null";
        }

        @Override
        public String text() {
            return "";
        }
    }

    /** A string scalar. */
    static Scalar of(String text) {
        return new Str(text);
    }

    /** A whole number. */
    static Scalar of(long number) {
        return new Num(Long.toString(number));
    }

    /** A truth value. */
    static Scalar of(boolean value) {
        return new Bool(value);
    }

    /** The null scalar. */
    static Scalar none() {
        return new Null();
    }
}
