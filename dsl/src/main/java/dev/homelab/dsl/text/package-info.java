/**
 * Text with references in it: to variables of the environment, to other services, to files of the tree.
 *
 * <p>A reference stays an object until it is rendered, because what has to be written depends on the file it is
 * written to.
 */
package dev.homelab.dsl.text;
