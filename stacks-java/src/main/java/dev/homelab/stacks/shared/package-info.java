/** What several stacks use: image pins, traits, profiles and the operator's common variables. */
package dev.homelab.stacks.shared;
