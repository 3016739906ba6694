package dev.homelab.generator.rewrite;

import dev.homelab.dsl.text.Sites;
import dev.homelab.dsl.tree.Mapping;
import dev.homelab.generator.finding.Findings;
import dev.homelab.generator.load.ComposeLoader;
import dev.homelab.generator.load.LoadedFile;
import dev.homelab.generator.yaml.YamlReader;
import dev.homelab.generator.yaml.YamlWriter;
import java.util.Optional;

/**
 * A Compose file written anew.
 *
 * @param text the file; nothing where there is an error
 * @param findings what is wrong with it, each with line and column
 */
public record Rewriting(Optional<String> text, Findings findings) {

    /**
     * Writes a file anew: through the typed model, in the order and with the comments of the original.
     *
     * @param name the file's name, for findings
     * @param bytes its content
     */
    public static Rewriting of(String name, byte[] bytes, ComposeLoader loader) {
        LoadedFile file = loader.load(YamlReader.read(name, bytes));
        return new Rewriting(file.model().map(model -> {
            Mapping canonical = model.toMapping(Sites.COMPOSE_NOTATION);
            return YamlWriter.write(Arrangement.like(file.document(), canonical), file.header());
        }), file.findings());
    }
}
