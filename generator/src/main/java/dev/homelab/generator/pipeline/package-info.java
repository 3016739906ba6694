/** The way from a declaration to files, stage after stage. */
package dev.homelab.generator.pipeline;
