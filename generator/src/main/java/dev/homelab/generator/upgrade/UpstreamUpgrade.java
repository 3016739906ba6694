package dev.homelab.generator.upgrade;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.Upstream;
import dev.homelab.dsl.compose.ComposeFileAttributes;
import dev.homelab.generator.finding.Findings;
import dev.homelab.generator.javasource.SourceRequest;
import dev.homelab.generator.load.ComposeLoader;
import dev.homelab.generator.load.LoadedFile;
import dev.homelab.generator.pipeline.JavaImport;
import dev.homelab.generator.render.ApplicationRenderer;
import java.util.Map;
import java.util.Optional;

/**
 * What comes of a new revision of upstream.
 *
 * @param source the class; nothing where there is an error
 * @param path where the class lies, below the root of its sources
 * @param findings what is wrong with the files, and what the homelab gives that upstream no longer takes
 * @param report what changed, and what it means here
 */
public record UpstreamUpgrade(Optional<String> source, String path, Findings findings, String report) {

    /**
     * Compares a new revision with the one that the homelab builds on.
     *
     * @param upstream what the homelab builds on
     * @param files the bytes of upstream's files by their names
     * @param revision what the new revision is called
     * @param homelab what is declared; nothing where the declaration is refused
     * @param loader what reads the files
     */
    public static UpstreamUpgrade of(
            Upstream upstream, Map<String, byte[]> files, String revision, Optional<Homelab> homelab, ComposeLoader loader) {
        SourceRequest request = SourceRequest.upstream(upstream.className(), upstream.name(), revision);
        JavaImport imported = JavaImport.of(files, request, loader);
        if (imported.source().isEmpty()) {
            return new UpstreamUpgrade(Optional.empty(), request.path(), imported.findings(), "");
        }
        LoadedFile loaded = JavaImport.load(files, loader);
        ComposeFileAttributes before =
                ComposeFileAttributes.CODEC.read(ApplicationRenderer.alone(upstream.application().get()));
        UpstreamChange change = new UpstreamChange(upstream, before, loaded.model().orElseThrow(), revision);
        GivenVariables given = new GivenVariables(upstream, change);
        return new UpstreamUpgrade(
                imported.source(),
                request.path(),
                imported.findings().and(given.findings()),
                new UpstreamReport(change, given, homelab).text());
    }
}
