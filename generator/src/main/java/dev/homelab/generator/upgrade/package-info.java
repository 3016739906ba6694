/** Renews what a homelab builds on when upstream has a new revision, and says what that means. */
package dev.homelab.generator.upgrade;
