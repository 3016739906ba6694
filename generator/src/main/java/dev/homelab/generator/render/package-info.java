/** Turns a checked homelab into the files of the tree, still as trees and texts; nothing is written here. */
package dev.homelab.generator.render;
