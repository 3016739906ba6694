/** Validates rendered Compose files against the schema and translates what the validator says into findings. */
package dev.homelab.generator.schema;
