package dev.homelab.stacks.shared;

import dev.homelab.dsl.Trait;
import dev.homelab.dsl.compose.Logging;
import dev.homelab.dsl.value.Restart;

/** What services have in common. */
public final class Traits {

    private Traits() {}

    /** A service that runs until somebody stops it, with bounded logs and without a way to gain privileges. */
    public static Trait longRunning() {
        return boundedLogs().and(noNewPrivileges()).and(service -> service.restart(Restart.UNLESS_STOPPED));
    }

    /** A service that does one thing and ends. */
    public static Trait oneShot() {
        return boundedLogs()
                .and(noNewPrivileges())
                .and(service -> service.restart(Restart.NO).withoutHealthcheck("it ends by itself"));
    }

    /** At most 30 MB of logs a container, in three files. */
    public static Trait boundedLogs() {
        return service -> service.logging(Logging.builder()
                .driver("json-file")
                .option("max-size", "10m")
                .option("max-file", "3")
                .build());
    }

    /** No program of the container gains privileges through a set-user-ID bit or a file capability. */
    public static Trait noNewPrivileges() {
        return service -> service.securityOpt("no-new-privileges:true");
    }

    /** No Linux capability but these. */
    public static Trait onlyCapabilities(String... needed) {
        return service -> {
            service.capDrop("ALL");
            if (needed.length > 0) {
                service.capAdd(needed);
            }
        };
    }
}
