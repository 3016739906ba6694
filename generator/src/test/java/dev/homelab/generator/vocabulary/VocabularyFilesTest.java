package dev.homelab.generator.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class VocabularyFilesTest {

    @Test
    void checkedInVocabularyIsWhatTheSchemaYields() throws IOException {
        assertThat(VocabularyFiles.differences(Path.of("..")))
                .as("generated types that differ; run `./stacks vocabulary` and commit them")
                .isEmpty();
    }
}
