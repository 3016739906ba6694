package dev.homelab.generator.map.format;

import dev.homelab.generator.map.HomelabMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Joins the page for a browser from its parts: one file that asks nobody for anything. Its policy allows this script and
 * this style, and no connection.
 */
final class HtmlPage {
    private static final List<String> SCRIPTS = List.of("layout.js", "view.js", "details.js", "main.js");

    private HtmlPage() {}

    static String write(HomelabMap map) {
        String style = "\n" + resource("page.css");
        String script = SCRIPTS.stream()
                .map(HtmlPage::resource)
                .collect(Collectors.joining("\n", "\n(() => {\n'use strict';\n", "})();\n"));
        String policy = "default-src 'none'; style-src 'sha256-%s'; script-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
                .formatted(fingerprint(style), fingerprint(script));
        return resource("page.html")
                .replace("@POLICY@", policy)
                .replace("@TITLE@", map.name().replace("&", "&amp;").replace("<", "&lt;"))
                .replace("@SOURCE@", map.declared().file())
                .replace("@STYLE@", style)
                .replace("@SCRIPT@", script)
                .replace("@DATA@", MapJson.forPage(map));
    }

    private static String fingerprint(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream resource = HtmlPage.class.getResourceAsStream("/map/" + name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
