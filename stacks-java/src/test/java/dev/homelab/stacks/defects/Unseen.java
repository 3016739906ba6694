package dev.homelab.stacks.defects;

import java.util.List;

/**
 * Something that was wrong, and that declarations do not show.
 *
 * @param what in one sentence
 * @param why no rule can find it, or what takes its place
 */
record Unseen(String what, String why) {

    static final List<Unseen> ALL = List.of(
            new Unseen("Printed commands name another project than the launcher, or leave files out.",
                    "Commands are text; a test runs those that the documents print against Compose."),
            new Unseen("An override for public use names services of another stack.",
                    "It cannot be declared: overrides follow from the endpoints of the services that they add to."),
            new Unseen("A volume's name depends on the project that makes it.",
                    "It cannot be declared: every named volume has a fixed name."),
            new Unseen("Without a profile Compose ends with \"no service selected\"; `down` leaves inactive services alone.",
                    "The launcher knows both; its tests show it."),
            new Unseen("A registry no longer has an image; a version is out of support.",
                    "Only the registry and the calendar know."),
            new Unseen("A submodule follows a branch and is renewed at every start.",
                    "There is none; images and files are pinned by declarations."),
            new Unseen("A key-value store has no password, and clients send one.",
                    "Whether a program asks for a password is in its own command line and files."),
            new Unseen("Tables of an application lie where an API shows them to everybody.",
                    "It is decided within the database."),
            new Unseen("Secrets are made of four words of a short list.",
                    "It cannot be declared: every recipe is random bytes."),
            new Unseen("`.env` is rewritten without quotes, and a filter of names misses secrets.",
                    "The generated scripts are tested against shells."),
            new Unseen("A personal domain is written into a file of routes.",
                    "A domain is text like any other; routes are made of a variable."),
            new Unseen("A program starts from a file that its directory does not have.",
                    "What a program does with its files is its own matter; the engine test starts it."),
            new Unseen("A workflow import stops at the first missing directory; a download hides its errors behind `;`.",
                    "It is text of a shell."),
            new Unseen("A queue is described and not switched on.", "Nothing declares the wish."),
            new Unseen("System tables of a store grow without bound.", "It is decided by the store's own settings file."),
            new Unseen("A volume over a directory of the image hides what a newer image brings.",
                    "What an image holds at a path is not among what is known of it."),
            new Unseen("A model is used that nobody fetches.",
                    "It cannot be declared: one variable names what is fetched and what is used."),
            new Unseen("A site is missing from the proxy, or listens where the tunnel does not lead.",
                    "It cannot be declared: sites are made of the endpoints' routes."),
            new Unseen("One image that cannot be fetched keeps a whole stack from starting.",
                    "It is known at the start; the launcher names it."));
}
