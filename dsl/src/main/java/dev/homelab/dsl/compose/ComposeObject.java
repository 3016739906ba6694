package dev.homelab.dsl.compose;

import dev.homelab.dsl.origin.Origin;
import dev.homelab.dsl.text.Site;
import dev.homelab.dsl.text.Sites;
import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Tagged;
import dev.homelab.dsl.value.ComposeValue;
import dev.homelab.dsl.value.Emptiable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An immutable object of a Compose file: a service, a build, a health check ... */
public abstract class ComposeObject implements ComposeValue, Emptiable {
    private final Attributes attributes;

    /** An object with what its builder collected. */
    protected ComposeObject(ComposeObjectBuilder<?> builder) {
        attributes = builder.attributes();
    }

    /** What this kind of object can have, in the order in which it is written. */
    public abstract List<Property<?>> properties();

    /** The attributes that have a value. */
    public final Set<Property<?>> present() {
        return attributes.present();
    }

    /** The value of an attribute. */
    public final <T> Optional<T> get(Property<T> property) {
        return attributes.get(property);
    }

    /** Extension keys ({@code x-...}) and keys that this library has no attribute for. */
    public final Map<String, Node> others() {
        return attributes.others();
    }

    /** The lines that declared the attributes, by place: {@code image}, {@code environment.TZ}, {@code ports[0]}. */
    public final Map<String, Origin> origins() {
        return attributes.origins();
    }

    /** What is written above attributes and their members, by place. */
    public final Map<String, String> comments() {
        return attributes.comments();
    }

    /** What an attribute was written as, with the comments of its members. */
    public final Node commented(Property<?> property, Node written) {
        return attributes.commented(property.name(), written);
    }

    @Override
    public final boolean isEmpty() {
        return attributes.isEmpty();
    }

    /** Whether the object is written as a mapping even where something shorter would do. */
    public final boolean isSpelledOut() {
        return attributes.notation().spelledOut();
    }

    /** How Compose merges the object with that of an earlier file, where it is not told to merge them key by key. */
    public final Optional<Tagged.Tag> tag() {
        return attributes.notation().tag();
    }

    /** Whether nothing but this attribute is set. */
    final boolean hasOnly(Property<?> property) {
        return attributes.hasOnly(property);
    }

    /** The object with all its attributes, whatever shorter form it has. */
    public final Mapping toMapping(Site site) {
        return attributes.toNode(properties(), site);
    }

    @Override
    public Node toNode(Site site) {
        return toMapping(site);
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof ComposeObject object
                && object.getClass() == getClass()
                && object.attributes.equals(attributes);
    }

    @Override
    public final int hashCode() {
        return attributes.hashCode();
    }

    @Override
    public final String toString() {
        return toMapping(Sites.COMPOSE_NOTATION).toString();
    }
}
