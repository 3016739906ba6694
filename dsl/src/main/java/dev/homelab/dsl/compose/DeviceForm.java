package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Site;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.text.Texts;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.value.IllegalValueException;
import java.util.List;
import java.util.Optional;

/**
 * {@code source[:target[:permissions]]}; the target is the source and the permissions are {@code rwm} unless given.
 *
 * <p>Compose Specification, service attribute {@code devices}. The long form without permissions leaves them to the
 * engine, so it is another value.
 */
final class DeviceForm implements ShortForm<Device> {
    private static final Text ALL_RIGHTS = Text.of("rwm");

    @Override
    public Device read(Scalar scalar) {
        List<Text> parts = Texts.split(Text.parse(scalar.text()), ':');
        if (parts.size() > 3) {
            throw new IllegalValueException(scalar.text(), "`SOURCE[:TARGET[:PERMISSIONS]]`");
        }
        Device.Builder device = Device.builder().source(parts.get(0));
        boolean undecided = parts.size() == 1 && parts.get(0).literal().isEmpty();
        if (undecided) {
            return device.build();
        }
        return device.target(parts.get(parts.size() == 1 ? 0 : 1))
                .permissions(parts.size() > 2 ? parts.get(2) : ALL_RIGHTS)
                .build();
    }

    @Override
    public Optional<Node> write(Device device, Site site) {
        boolean undecided = device.target().isEmpty() && device.permissions().isEmpty();
        boolean complete = device.target().isPresent() && device.permissions().isPresent();
        if (device.source().isEmpty() || !device.others().isEmpty() || !undecided && !complete) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(device.source().get().at(site));
        device.target().ifPresent(target -> text.append(':').append(target.at(site)));
        device.permissions().filter(rights -> !rights.equals(ALL_RIGHTS))
                .ifPresent(rights -> text.append(':').append(rights.at(site)));
        return Optional.of(Scalar.of(text.toString()));
    }

    @Override
    public Device checked(Device device) {
        device.source().flatMap(Text::literal).filter(source -> source.indexOf(':') >= 0).ifPresent(source -> {
            throw new IllegalValueException(source, "a device without a colon, such as `/dev/fuse`");
        });
        return device;
    }
}
