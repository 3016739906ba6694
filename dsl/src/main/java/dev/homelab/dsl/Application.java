package dev.homelab.dsl;

import dev.homelab.dsl.compose.ComposeFileAttributes;
import dev.homelab.dsl.origin.Origin;
import dev.homelab.dsl.text.ServiceId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a Compose file says, wherever the file lies: services and what they share. A homelab gives it a place with {@link
 * ComposeFile#in(String, String, Application)}; a file on its own is written as it is.
 */
public final class Application {
    private final ComposeFileAttributes attributes;
    private final List<Service> services;
    private final List<Volume> volumes;
    private final String header;
    private final Origin origin;

    private Application(Builder builder) {
        services = Collections.unmodifiableList(new ArrayList<>(builder.services));
        List<Resource> resources = builder.resources();
        volumes = resources.stream().filter(Volume.class::isInstance).map(Volume.class::cast).toList();
        resources.forEach(resource -> resource.declareIn(builder));
        attributes = builder.attributesSoFar();
        header = builder.header;
        origin = builder.origin;
    }

    /** An application of services alone. */
    public static Application of(Service... services) {
        return new Builder().services(services).build();
    }

    /** What the file says besides the services: its networks, volumes, secrets, extension keys ... */
    public ComposeFileAttributes attributes() {
        return attributes;
    }

    /** The services, in the order in which they are written. */
    public List<Service> services() {
        return services;
    }

    /** The named volumes: those that services mount in the order of their first use, then the others. */
    public List<Volume> volumes() {
        return volumes;
    }

    /** What stands at the top of the file; empty for nothing, lines are separated by {@code \n}. */
    public String header() {
        return header;
    }

    /** The line that declared it. */
    public Origin origin() {
        return origin;
    }

    /** Declares an application: an attribute of Compose has its own name, what is ours is described here. */
    public static final class Builder extends ComposeFileAttributes.Builder<Builder> {
        private final Origin origin = Origin.here();
        private final List<Service> services = new ArrayList<>();
        private final List<Resource> declared = new ArrayList<>();
        private String header = "";

        Builder() {}

        @Override
        protected Builder self() {
            return this;
        }

        /** A comment at the top of the file. */
        public Builder header(String comment) {
            header = comment;
            return this;
        }

        /** Services, in the order in which they are written; what they use is declared with them. */
        public Builder services(Service... more) {
            services.addAll(List.of(more));
            return this;
        }

        /** Services as they are so far. */
        public Builder services(Service.Builder... more) {
            for (Service.Builder service : more) {
                services.add(service.build());
            }
            return this;
        }

        /** Volumes, networks, secrets, configs and models that no service uses. */
        public Builder declares(Resource... unused) {
            declared.addAll(List.of(unused));
            return this;
        }

        /**
         * An extension key with what a trait stands for, as services repeat it; Compose keeps and ignores it.
         *
         * @param name a name that starts with {@code x-}
         */
        public Builder block(String name, Trait trait) {
            Service.Builder service = new Service.Builder(ServiceId.of(name).withoutContainerName());
            return extension(name, service.with(trait).build().attributes());
        }

        private List<Resource> resources() {
            Map<String, Resource> resources = new LinkedHashMap<>();
            services.stream().flatMap(service -> service.resources().stream()).forEach(resource -> put(resources, resource));
            declared.forEach(resource -> put(resources, resource));
            return List.copyOf(resources.values());
        }

        private static void put(Map<String, Resource> resources, Resource resource) {
            resources.putIfAbsent(resource.getClass().getSimpleName() + " " + resource.name(), resource);
        }

        private ComposeFileAttributes attributesSoFar() {
            return toAttributes();
        }

        /** The application. */
        public Application build() {
            return new Application(this);
        }
    }
}
