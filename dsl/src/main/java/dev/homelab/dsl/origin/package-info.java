/** Which line of Java declared what, so that a finding can point at it. */
package dev.homelab.dsl.origin;
