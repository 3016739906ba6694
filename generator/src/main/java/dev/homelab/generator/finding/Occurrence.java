package dev.homelab.generator.finding;

import dev.homelab.dsl.origin.Origin;
import java.util.Optional;

/**
 * Another place that has the same cause as a finding: a trait that several services use, a loop that declares several.
 *
 * @param place where it is in Compose terms
 * @param origin the line of Java that declared it
 */
public record Occurrence(Place place, Optional<Origin> origin) {}
