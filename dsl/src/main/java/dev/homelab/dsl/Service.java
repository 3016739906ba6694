package dev.homelab.dsl;

import dev.homelab.dsl.compose.Extends;
import dev.homelab.dsl.compose.FileGrant;
import dev.homelab.dsl.compose.ModelBinding;
import dev.homelab.dsl.compose.NetworkAttachment;
import dev.homelab.dsl.compose.ServiceAttributes;
import dev.homelab.dsl.origin.Origin;
import dev.homelab.dsl.text.Reference;
import dev.homelab.dsl.text.ServiceId;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.IllegalValueException;
import dev.homelab.dsl.value.Image;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A declared service: its Compose attributes, and what the homelab knows of it besides. */
public final class Service {
    private final ServiceId id;
    private final ServiceAttributes attributes;
    private final Origin origin;
    private final String comment;
    private final String withoutHealthcheck;
    private final List<Endpoint> endpoints;
    private final List<Need> needs;
    private final List<Resource> resources;
    private final List<TreeFile> files;
    private final List<TreeDirectory> directories;
    private final List<Profile> profiles;
    private final List<Suppression> suppressions;
    private final List<String> differences;
    private final Dump dump;

    private Service(Builder builder, ServiceAttributes attributes) {
        id = builder.id;
        this.attributes = attributes;
        origin = builder.origin;
        comment = builder.comment;
        withoutHealthcheck = builder.withoutHealthcheck;
        endpoints = inOrder(builder.endpoints);
        needs = inOrder(builder.needs);
        resources = inOrder(builder.resources);
        files = inOrder(builder.files);
        directories = inOrder(builder.directories);
        profiles = inOrder(builder.profiles);
        suppressions = inOrder(builder.suppressions);
        differences = inOrder(builder.differences);
        dump = builder.dump;
    }

    private static <T> List<T> inOrder(List<T> items) {
        return Collections.unmodifiableList(new ArrayList<>(items));
    }

    /** Who it is. */
    public ServiceId id() {
        return id;
    }

    /** What Compose is told of it. */
    public ServiceAttributes attributes() {
        return attributes;
    }

    /** The line that declared it. */
    public Origin origin() {
        return origin;
    }

    /** What is written above it; empty for nothing. */
    public String comment() {
        return comment;
    }

    /** Why it has no health check; empty where it has one. */
    public String withoutHealthcheck() {
        return withoutHealthcheck;
    }

    /** Where it listens. */
    public List<Endpoint> endpoints() {
        return endpoints;
    }

    /** What has to be there before it starts. */
    public List<Need> needs() {
        return needs;
    }

    /** The named volumes it mounts. */
    public List<Volume> volumes() {
        return resources.stream().filter(Volume.class::isInstance).map(Volume.class::cast).toList();
    }

    /** The volumes, networks, secrets, configs and models it uses. */
    public List<Resource> resources() {
        return resources;
    }

    /** The files of the tree it mounts. */
    public List<TreeFile> files() {
        return files;
    }

    /** The directories of the tree it mounts. */
    public List<TreeDirectory> directories() {
        return directories;
    }

    /** The profiles it runs with; none for a service that always runs. */
    public List<Profile> profiles() {
        return profiles;
    }

    /** The findings that its author accepts. */
    public List<Suppression> suppressions() {
        return suppressions;
    }

    /** In what it is meant to differ from other variants of the service. */
    public List<String> differences() {
        return differences;
    }

    /** How its own tool writes all its data to a file. */
    public Optional<Dump> dump() {
        return Optional.ofNullable(dump);
    }

    @Override
    public String toString() {
        return id.name();
    }

    /** Declares a service: an attribute of Compose has its own name, what is ours is described here. */
    public static final class Builder extends ServiceAttributes.Builder<Builder> {
        private static final String SERVICE = "service:";
        private final ServiceId id;
        private final Origin origin = Origin.here();
        private final List<Endpoint> endpoints = new ArrayList<>();
        private final List<Need> needs = new ArrayList<>();
        private final List<Resource> resources = new ArrayList<>();
        private final List<TreeFile> files = new ArrayList<>();
        private final List<TreeDirectory> directories = new ArrayList<>();
        private final List<Profile> profiles = new ArrayList<>();
        private final List<Suppression> suppressions = new ArrayList<>();
        private final List<String> differences = new ArrayList<>();
        private String comment = "";
        private String withoutHealthcheck = "";
        private Dump dump;

        Builder(ServiceId id, Image image) {
            this(id);
            image(image);
        }

        Builder(ServiceId id) {
            this.id = id;
            id.containerName().ifPresent(this::containerName);
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** A comment that is written above the service. */
        public Builder comment(String text) {
            comment = text;
            return this;
        }

        /** Applies traits in their order. */
        public Builder with(Trait... traits) {
            return during(() -> List.of(traits).forEach(trait -> trait.applyTo(this)));
        }

        /** Endpoints at which this service listens. */
        public Builder serves(Endpoint... listening) {
            endpoints.addAll(List.of(listening));
            return this;
        }

        /** Services that have to be there first, for example {@code healthy(DB)}. */
        public Builder dependsOn(Need... first) {
            needs.addAll(List.of(first));
            return this;
        }

        /** Mounts a named volume; the file that declares this service gets the volume too. */
        public Builder mount(Volume.Mounted mounted) {
            resources.add(mounted.volume());
            return mount(mounted.mount());
        }

        /** Joins networks; the file that declares this service gets them too. */
        public Builder networks(Network... joined) {
            for (Network network : joined) {
                network(network, NetworkAttachment.builder().build());
            }
            return this;
        }

        /** Joins a network and says how; the file that declares this service gets it too. */
        public Builder network(Network joined, NetworkAttachment how) {
            resources.add(joined);
            return network(joined.name(), how);
        }

        /** Grants a secret; the file that declares this service gets it too. */
        public Builder secret(Secret granted) {
            return secret(granted.granted(FileGrant.builder()));
        }

        /** Grants a secret and says how; the file that declares this service gets it too. */
        public Builder secret(Secret.Granted granted) {
            resources.add(granted.secret());
            return secret(granted.grant());
        }

        /** Grants a config; the file that declares this service gets it too. */
        public Builder config(Config granted) {
            return config(granted.granted(FileGrant.builder()));
        }

        /** Grants a config and says how; the file that declares this service gets it too. */
        public Builder config(Config.Granted granted) {
            resources.add(granted.config());
            return config(granted.grant());
        }

        /** Uses a model; the file that declares this service gets it too. */
        public Builder model(Model used) {
            return model(used, ModelBinding.builder().build());
        }

        /** Uses a model and says which variables tell of it; the file that declares this service gets it too. */
        public Builder model(Model used, ModelBinding how) {
            resources.add(used);
            return model(used.name(), how);
        }

        /** Reaches another service of the file by its name; Compose Specification, {@code links}. */
        public Builder link(ServiceId other) {
            return link(other.name());
        }

        /** Reaches another service of the file by another name. */
        public Builder link(ServiceId other, String alias) {
            return link(other.name() + ":" + alias);
        }

        /** Mounts what another service of the file mounts. */
        public Builder volumesFrom(ServiceId other) {
            return volumesFrom(other.name());
        }

        /** Has no network of its own but that of another service of the file. */
        public Builder networkMode(ServiceId other) {
            return networkMode(SERVICE + other.name());
        }

        /** Sees the processes of another service of the file. */
        public Builder pid(ServiceId other) {
            return pid(SERVICE + other.name());
        }

        /** Shares memory and semaphores with another service of the file. */
        public Builder ipc(ServiceId other) {
            return ipc(SERVICE + other.name());
        }

        /** Starts from what another service of the file says. */
        public Builder extending(ServiceId other) {
            return extending(Extends.builder().service(other.name()).build());
        }

        /** Mounts a file of the tree. */
        public Builder mount(TreeFile.Mounted mounted) {
            files.add(mounted.file());
            return mount(mounted.mount());
        }

        /** Mounts a directory of the tree. */
        public Builder mount(TreeDirectory.Mounted mounted) {
            directories.add(mounted.directory());
            return mount(mounted.mount());
        }

        /** The service runs only where one of these profiles is active. */
        public Builder onlyWith(Profile... anyOf) {
            for (Profile profile : anyOf) {
                profiles.add(profile);
                profile(profile.name());
            }
            return this;
        }

        /** How to tell that the service is healthy. */
        public Builder healthcheck(Health health) {
            return healthcheck(health.toHealthcheck());
        }

        /** Says why the service has no health check of ours; the reason is written above it. */
        public Builder withoutHealthcheck(String reason) {
            withoutHealthcheck = reason;
            return this;
        }

        /** How its own tool writes all its data to a file, and reads them back. */
        public Builder dump(Dump toFile) {
            dump = toFile;
            return this;
        }

        /**
         * Says in what this variant of a service differs from the others, besides image, profile and devices: attributes
         * such as {@code volumes}, or {@code environment.CLI_ARGS} for one variable.
         */
        public Builder differsIn(String... attributes) {
            differences.addAll(List.of(attributes));
            return this;
        }

        /** Accepts what a rule finds in this service, for a reason that is one sentence. */
        public Builder suppress(String rule, String reason) {
            suppressions.add(Suppression.of(rule, reason));
            return this;
        }

        /**
         * Takes away what the service has so far: an attribute such as {@code ports}, an entry such as
         * {@code environment.TZ}, or a need such as {@code depends_on.db}.
         *
         * @throws IllegalValueException if it has no such thing, for example because upstream took it away itself
         */
        public Builder without(String... places) {
            for (String place : places) {
                String needed = place.startsWith("depends_on.") ? place.substring("depends_on.".length()) : "";
                boolean need = needs.removeIf(each -> each.service().name().equals(needed));
                if (!remove(place) && !need) {
                    throw missing(place);
                }
                if (place.equals("volumes")) {
                    resources.removeIf(Volume.class::isInstance);
                }
            }
            return this;
        }

        /**
         * Gives a variable of the environment, which the service has, another value.
         *
         * @throws IllegalValueException if it has no such variable, for example because upstream renamed it
         */
        public Builder replace(String name, Text value) {
            if (!has(ServiceAttributes.ENVIRONMENT, name)) {
                throw missing("environment." + name);
            }
            return environment(name, value);
        }

        /**
         * Gives a variable of the environment, which the service has, another value.
         *
         * @throws IllegalValueException if it has no such variable
         */
        public Builder replace(String name, String value) {
            return replace(name, Text.of(value));
        }

        /**
         * Gives a variable of the environment, which the service has, another value.
         *
         * @throws IllegalValueException if it has no such variable
         */
        public Builder replace(String name, Reference value) {
            return replace(name, Text.of(value));
        }

        private IllegalValueException missing(String place) {
            return new IllegalValueException(
                    place, "something that service `%s` has, as %s declares it".formatted(id.name(), origin));
        }

        /** The service. */
        public Service build() {
            return new Service(this, toAttributes());
        }
    }
}
