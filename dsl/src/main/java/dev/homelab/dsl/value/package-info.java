/**
 * The values of a Compose file whose meaning goes beyond a string: durations, byte sizes, commands, images ...
 *
 * <p>Each reads the notations that Compose reads and refuses everything else with an {@link
 * dev.homelab.dsl.value.IllegalValueException} at the line that wrote it. A value that refers to a variable is known
 * to Compose alone and taken as it is.
 */
package dev.homelab.dsl.value;
