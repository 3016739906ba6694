package dev.homelab.generator.differential;

import dev.homelab.dsl.Endpoint;
import dev.homelab.dsl.Profile;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.text.ServiceId;
import java.util.List;

/**
 * A service that is still being declared.
 *
 * @param id who it is
 * @param endpoint where it listens
 * @param profiles the profiles it runs with
 * @param builder its declaration so far
 */
record Draft(ServiceId id, Endpoint endpoint, List<Profile> profiles, Service.Builder builder) {

    /** Whether this service is active wherever another is. */
    boolean isThereFor(Draft user) {
        return profiles.isEmpty() || !user.profiles.isEmpty() && profiles.containsAll(user.profiles);
    }
}
