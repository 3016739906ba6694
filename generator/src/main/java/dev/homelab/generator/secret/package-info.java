/** Keeps secrets out of whatever is printed. */
package dev.homelab.generator.secret;
