/** The declared homelab: one class a stack, and the entry point of the generator. */
package dev.homelab.stacks;
