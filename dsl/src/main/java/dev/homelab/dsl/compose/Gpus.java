package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Site;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.tree.Sequence;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.Codecs;
import dev.homelab.dsl.value.IllegalValueException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The GPUs that a service may use: all of them, or those that requests describe.
 *
 * @param requests the requests
 * @param every whether it is all GPUs, without a request
 */
public record Gpus(List<DeviceRequest> requests, boolean every) {
    private static final Codec<List<DeviceRequest>> REQUESTS = Codecs.list(DeviceRequest.CODEC);

    /** How the value is written and read. */
    public static final Codec<Gpus> CODEC = new Codec<>() {
        @Override
        public Node write(Gpus gpus, Site site) {
            return gpus.every ? Scalar.of("all") : REQUESTS.write(gpus.requests, site);
        }

        @Override
        public Gpus read(Node node) {
            if (node instanceof Sequence) {
                return new Gpus(REQUESTS.read(node), false);
            }
            if (node instanceof Scalar scalar && scalar.text().equals("all")) {
                return all();
            }
            throw new IllegalValueException("a " + node.kind(), "`all` or a list of device requests").at(node);
        }
    };

    public Gpus {
        requests = Collections.unmodifiableList(new ArrayList<>(requests));
    }

    /** Every GPU of the host. */
    public static Gpus all() {
        return new Gpus(List.of(), true);
    }

    /** The GPUs that requests describe. */
    public static Gpus of(DeviceRequest... requests) {
        return new Gpus(List.of(requests), false);
    }
}
