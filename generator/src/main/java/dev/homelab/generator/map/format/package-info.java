/** The map in the forms that people and programs read: Markdown, Mermaid, DOT, JSON and a page for a browser. */
package dev.homelab.generator.map.format;
