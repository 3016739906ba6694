/** The rules that a homelab has to keep: one class a rule, each looking at the whole model. */
package dev.homelab.generator.check;
