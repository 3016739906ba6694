package dev.homelab.dsl.value;

import dev.homelab.dsl.text.Site;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;

/** How many devices are reserved: a number, or all there are. */
public final class DeviceCount extends TextValue {
    /** Every device of the kind. */
    public static final DeviceCount ALL = new DeviceCount(Text.of("all"));

    private DeviceCount(Text text) {
        super(text);
    }

    /** So many devices. */
    public static DeviceCount of(long count) {
        return of(Text.of(Long.toString(count)));
    }

    /**
     * A count from text.
     *
     * @throws IllegalValueException if the text is known and neither a number nor {@code all}
     */
    public static DeviceCount of(Text text) {
        text.literal().filter(word -> !word.matches("all|-1|\\d+")).ifPresent(word -> {
            throw new IllegalValueException(word, "`all` or a number of devices");
        });
        return new DeviceCount(text);
    }

    @Override
    public Node toNode(Site site) {
        return text().literal().filter(word -> !word.equals("all")).<Node>map(Scalar.Num::new)
                .orElseGet(() -> super.toNode(site));
    }
}
