package dev.homelab.generator.load;

import dev.homelab.dsl.compose.ComposeFileAttributes;
import dev.homelab.dsl.tree.Mapping;
import dev.homelab.generator.finding.Findings;
import java.util.List;
import java.util.Optional;

/**
 * A Compose file that was loaded.
 *
 * @param header lines of the comment at the top of its first document
 * @param document its documents as one, with their values as they were written; empty where they cannot be merged
 * @param model what the document says; nothing where there is an error
 * @param findings what is wrong with it, each with line and column
 */
public record LoadedFile(
        List<String> header, Mapping document, Optional<ComposeFileAttributes> model, Findings findings) {}
