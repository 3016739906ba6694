/**
 * Makes the typed vocabulary of {@code dsl} from {@code schemas/compose-spec.json}.
 *
 * <p>The schema is read into {@link dev.homelab.generator.vocabulary.Vocabulary}, which {@link
 * dev.homelab.generator.vocabulary.VocabularyWriter} turns into Java source. Annotations of the schema that steer it:
 * {@code x-java} (a hand-written value type), {@code x-class} (the name of a generated type), {@code x-short} (the
 * property that the short form sets), {@code x-form} (the class that reads and writes a short form), {@code x-one} (the
 * builder method that adds one item), {@code x-map}, {@code x-list}, {@code x-method}, {@code x-since}.
 */
package dev.homelab.generator.vocabulary;
