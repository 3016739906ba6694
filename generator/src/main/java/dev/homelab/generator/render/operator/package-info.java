/** The operator's scripts: fixed text with tables that the model fills, so that they cannot go stale. */
package dev.homelab.generator.render.operator;
