/**
 * The homelab as a map: plain facts on stacks, services, what connects them, variables and volumes, taken from the model
 * once and shown in many forms.
 */
package dev.homelab.generator.map;
