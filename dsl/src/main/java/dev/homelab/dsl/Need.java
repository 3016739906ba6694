package dev.homelab.dsl;

import dev.homelab.dsl.compose.Dependency;
import dev.homelab.dsl.compose.DependencyCondition;
import dev.homelab.dsl.origin.Origin;
import dev.homelab.dsl.text.ServiceId;

/**
 * A service that has to be there before another starts.
 *
 * @param service the service that is needed
 * @param condition what has to be true of it
 * @param required whether the other service cannot start without it
 * @param restart whether the other service is started again after this one was
 * @param origin the line that declared it
 */
public record Need(ServiceId service, DependencyCondition condition, boolean required, boolean restart, Origin origin) {

    /** The service's health check has passed. */
    public static Need healthy(ServiceId service) {
        return new Need(service, DependencyCondition.SERVICE_HEALTHY, true, false, Origin.here());
    }

    /** The service has started. */
    public static Need started(ServiceId service) {
        return new Need(service, DependencyCondition.SERVICE_STARTED, true, false, Origin.here());
    }

    /** The one-shot has ended with status 0. */
    public static Need completed(ServiceId service) {
        return new Need(service, DependencyCondition.SERVICE_COMPLETED_SUCCESSFULLY, true, false, Origin.here());
    }

    /** The same need, for a service that may be switched off by its profile. */
    public Need whereActive() {
        return new Need(service, condition, false, restart, origin);
    }

    /** The same need; when Compose restarts the service, it restarts the one that needs it, too. */
    public Need restartingAfter() {
        return new Need(service, condition, required, true, origin);
    }

    /** What Compose is told of it. */
    public Dependency toDependency() {
        Dependency.Builder dependency = Dependency.builder().condition(condition);
        if (restart) {
            dependency.restart(true);
        }
        return required ? dependency.build() : dependency.required(false).build();
    }
}
