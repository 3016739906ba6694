/** Checks, renders, validates and writes a declared homelab. */
package dev.homelab.generator;
