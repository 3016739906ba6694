package dev.homelab.generator.pipeline;

import dev.homelab.generator.finding.Findings;
import dev.homelab.generator.output.OutputTree;
import java.util.Optional;

/**
 * What came of a declaration.
 *
 * @param findings what was found, warnings included
 * @param tree the files, unless there was an error
 */
public record Generation(Findings findings, Optional<OutputTree> tree) {

    static Generation failed(Findings findings) {
        return new Generation(findings, Optional.empty());
    }
}
