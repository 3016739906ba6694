/** The command line: arguments, exit statuses and streams. */
package dev.homelab.generator.cli;
