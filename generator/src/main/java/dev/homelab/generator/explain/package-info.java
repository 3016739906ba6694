/** Answers what something is that a reader points at: a service, a place in a file, a line of Java, a variable, a rule. */
package dev.homelab.generator.explain;
