/** A declared homelab with what can be looked up in it: who answers to a name, who refers to what, where. */
package dev.homelab.generator.model;
