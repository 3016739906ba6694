package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Site;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.text.Texts;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.value.IllegalValueException;
import java.util.List;
import java.util.Optional;

/** {@code source[:target[:permissions]]}. Compose Specification, service attribute {@code devices}. */
final class DeviceForm implements ShortForm<Device> {

    @Override
    public Device read(Scalar scalar) {
        List<Text> parts = Texts.split(Text.parse(scalar.text()), ':');
        if (parts.size() > 3) {
            throw new IllegalValueException(scalar.text(), "`SOURCE[:TARGET[:PERMISSIONS]]`");
        }
        Device.Builder device = Device.builder().source(parts.get(0));
        if (parts.size() > 1) {
            device.target(parts.get(1));
        }
        if (parts.size() > 2) {
            device.permissions(parts.get(2));
        }
        return device.build();
    }

    @Override
    public Optional<Node> write(Device device, Site site) {
        if (device.source().isEmpty() || !device.others().isEmpty()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(device.source().get().at(site));
        boolean permissions = device.permissions().isPresent();
        if (device.target().isEmpty() && permissions) {
            return Optional.empty();
        }
        device.target().ifPresent(target -> text.append(':').append(target.at(site)));
        device.permissions().ifPresent(rights -> text.append(':').append(rights.at(site)));
        return Optional.of(Scalar.of(text.toString()));
    }
}
