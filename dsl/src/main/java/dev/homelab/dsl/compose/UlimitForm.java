package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Site;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.value.Codecs;
import dev.homelab.dsl.value.IllegalValueException;
import dev.homelab.dsl.value.Int;
import java.util.Optional;
import java.util.OptionalLong;

/** One number for the soft and the hard limit. Compose Specification, service attribute {@code ulimits}. */
final class UlimitForm implements ShortForm<Ulimit> {

    @Override
    public Ulimit read(Scalar scalar) {
        Int both = Codecs.INT.read(scalar);
        return Ulimit.builder().soft(both).hard(both).build();
    }

    @Override
    public Optional<Node> write(Ulimit ulimit, Site site) {
        boolean same = ulimit.soft().isPresent() && ulimit.soft().equals(ulimit.hard()) && ulimit.others().isEmpty();
        return same ? ulimit.soft().map(limit -> limit.toNode(site)) : Optional.empty();
    }

    @Override
    public boolean isToldFromMapping() {
        return true;
    }

    @Override
    public Ulimit checked(Ulimit ulimit) {
        OptionalLong soft = ulimit.soft().map(Int::value).orElseGet(OptionalLong::empty);
        OptionalLong hard = ulimit.hard().map(Int::value).orElseGet(OptionalLong::empty);
        boolean limited = soft.isPresent() && hard.isPresent() && hard.getAsLong() >= 0;
        if (limited && (soft.getAsLong() > hard.getAsLong() || soft.getAsLong() < 0)) {
            throw new IllegalValueException(
                    Long.toString(soft.getAsLong()), "a soft limit of at most the hard limit " + hard.getAsLong());
        }
        return ulimit;
    }
}
