/** Holds our rules against Compose itself, on homelabs that nobody thought of. */
package dev.homelab.generator.differential;
