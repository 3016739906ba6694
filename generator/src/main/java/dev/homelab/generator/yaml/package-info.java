/** Text of Compose files: how a tree is written as YAML. */
package dev.homelab.generator.yaml;
