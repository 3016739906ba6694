package dev.homelab.dsl;

import dev.homelab.dsl.value.IllegalValueException;

/**
 * How the tool of a running database writes all data to a file, and reads them back: unlike a copy of its files, that can be read
 * by another version.
 *
 * @param file the name of the file
 * @param write a line for the container's shell that writes the data to its standard output
 * @param read a line for the container's shell that reads them from its standard input and replaces what is there
 */
public record Dump(String file, String write, String read) {
    public Dump {
        if (!file.matches("[a-z0-9][a-z0-9._-]*")) {
            throw new IllegalValueException(file, "a file name of lower-case letters, digits and `._-`");
        }
        if (write.contains("\n") || read.contains("\n")) {
            throw new IllegalValueException(file, "commands of one line");
        }
    }
}
