/** Prose as lines. */
package dev.homelab.generator.text;
