package dev.homelab.generator.javasource;

import dev.homelab.dsl.Mounts;
import dev.homelab.dsl.compose.Mount;
import dev.homelab.dsl.compose.MountType;
import dev.homelab.dsl.compose.Port;
import dev.homelab.dsl.text.Fragment;
import dev.homelab.dsl.text.Text;
import dev.homelab.generator.javasource.Declared.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes mounts and ports in the words that the usual ones have. */
final class MountSource {
    private final ObjectSource objects;
    private final Declared declared;

    MountSource(ObjectSource objects, Declared declared) {
        this.objects = objects;
        this.declared = declared;
    }

    List<Step> mounts(List<Mount> mounts) {
        List<Step> steps = new ArrayList<>();
        for (Mount mount : mounts) {
            steps.add(Step.of("volumes", "volumes[" + steps.size() + "]", "mount", mount(mount)));
        }
        return steps;
    }

    private Expression mount(Mount mount) {
        Optional<Text> source = mount.source();
        Optional<String> target = mount.target().flatMap(Text::literal);
        Optional<Expression> volume = mount.type().filter(MountType.VOLUME::equals).isPresent()
                ? source.flatMap(Text::literal).flatMap(name -> declared.use(Kind.VOLUME, name))
                : Optional.empty();
        if (source.isPresent() && target.isPresent() && objects.comments(mount).isEmpty()) {
            Expression at = Literals.of(target.get());
            Mount bind = Mounts.bind(source.get(), target.get());
            Expression bound = Expression.of(Types.MOUNTS).call("bind", objects.values().line(source.get()), at);
            if (mount.equals(bind)) {
                return bound;
            }
            if (mount.equals(Mounts.readOnly(bind))) {
                return Expression.of(Types.MOUNTS).call("readOnly", bound);
            }
            if (volume.isPresent() && isPlain(mount, false)) {
                return volume.get().call("at", at);
            }
            if (volume.isPresent() && isPlain(mount, true)) {
                return volume.get().call("readOnlyAt", at);
            }
        }
        return volume
                .map(each -> each.call("mounted", objects.builderWithout(mount, "source", "type")))
                .orElseGet(() -> objects.object(mount));
    }

    private static boolean isPlain(Mount mount, boolean readOnly) {
        Mount plain = Mounts.volume(mount.source().orElseThrow().toString(), mount.target().orElseThrow().toString());
        return mount.equals(readOnly ? Mounts.readOnly(plain) : plain);
    }

    List<Step> ports(List<Port> ports) {
        List<Step> steps = new ArrayList<>();
        for (Port port : ports) {
            Expression expression = usual(port).orElseGet(() -> objects.object(port));
            steps.add(Step.of("ports", "ports[" + steps.size() + "]", "port", expression));
        }
        return steps;
    }

    /** A port without a name, a mode or a range. */
    private Optional<Expression> usual(Port port) {
        boolean more = port.name().isPresent() || port.mode().isPresent() || port.appProtocol().isPresent()
                || !port.others().isEmpty() || !objects.comments(port).isEmpty();
        Optional<Expression> container = port.target().flatMap(MountSource::number);
        if (more || container.isEmpty()) {
            return Optional.empty();
        }
        return published(port, container.get())
                .flatMap(published -> on(port, published))
                .flatMap(published -> protocol(port, published));
    }

    private Optional<Expression> published(Port port, Expression container) {
        if (port.published().isEmpty()) {
            return Optional.of(Expression.of(Types.PORTS).call("picked", container));
        }
        Text published = port.published().get();
        boolean variable = published.fragments().size() == 1 && published.fragments().get(0) instanceof Fragment.Interpolation
                && Interpolation.read((Fragment.Interpolation) published.fragments().get(0)).isPresent();
        Optional<Expression> host = variable ? Optional.of(objects.texts().argument(published)) : number(published);
        return host.map(each -> Expression.of(Types.PORTS).call("publish", each, container));
    }

    private Optional<Expression> on(Port port, Expression published) {
        if (port.hostIp().isEmpty()) {
            return Optional.of(published);
        }
        return port.hostIp().get().literal()
                .map(address -> Expression.of(Types.PORTS).call("on", Literals.of(address), published));
    }

    private static Optional<Expression> protocol(Port port, Expression published) {
        if (port.protocol().isEmpty()) {
            return Optional.of(published);
        }
        return port.protocol().get().literal().filter(word -> word.equals("udp") || word.equals("tcp"))
                .map(word -> Expression.of(Types.PORTS).call(word, published));
    }

    private static Optional<Expression> number(Text text) {
        return text.literal().filter(digits -> digits.matches("[1-9]\\d{0,4}")).map(Expression::word);
    }
}
