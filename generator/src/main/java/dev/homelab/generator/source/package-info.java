/** Trees of files that are read and never written: a directory, or a revision that Git keeps. */
package dev.homelab.generator.source;
