package dev.homelab.generator.check;

import dev.homelab.dsl.Homelab;
import dev.homelab.dsl.compose.Deploy;
import dev.homelab.dsl.compose.DeployResources;
import dev.homelab.dsl.compose.ResourceLimits;
import dev.homelab.dsl.compose.ResourceReservations;

/** Limits that are given twice. */
class ContradictingLimitsRuleTest extends RuleTest {

    private static Deploy limits(ResourceLimits.Builder limits) {
        return Deploy.builder().resources(DeployResources.builder().limits(limits.build()).build()).build();
    }

    private static Deploy reserved(String memory) {
        return Deploy.builder()
                .resources(DeployResources.builder()
                        .reservations(ResourceReservations.builder().memory(memory).build())
                        .build())
                .build();
    }

    @Fires
    Homelab twoLimitsOfMemory() {
        return homelab(service("web").memLimit("1g").deploy(limits(ResourceLimits.builder().memory("2g"))));
    }

    @Fires
    Homelab onlyOneOfTwoPlaces() {
        return homelab(service("web").cpus(1.5).deploy(limits(ResourceLimits.builder().memory("2g"))));
    }

    @Fires
    Homelab processorsAndProcesses() {
        return homelab(service("web").cpus(1.5).pidsLimit(10)
                .deploy(limits(ResourceLimits.builder().cpus(2).pids(11))));
    }

    @Fires
    Homelab twoReservations() {
        return homelab(service("web").memReservation("1g").deploy(reserved("2g")));
    }

    @Fires
    Homelab twoNumbersOfContainers() {
        return homelab(service(id("web").withoutContainerName()).scale(2).deploy(Deploy.builder().replicas(3).build()));
    }

    @Quiet
    Homelab equalAmounts() {
        return homelab(service("web").memLimit("1g").cpus(1.0).pidsLimit(9).memReservation("1g")
                .deploy(limits(ResourceLimits.builder().memory("1024m").cpus(1).pids(9))));
    }

    @Quiet
    Homelab inOnePlace() {
        return homelab(service("web").memLimit("1g").scale(1), service("api").deploy(reserved("1g")));
    }

    @Quiet
    Homelab equalNumbersOfContainers() {
        return homelab(service("web").memReservation("2g").scale(1).deploy(reserved("2048m")),
                service(id("api").withoutContainerName()).scale(3).deploy(Deploy.builder().replicas(3).build()));
    }
}
