package dev.homelab.generator.check;

import dev.homelab.dsl.Compose;
import dev.homelab.dsl.compose.ComposeObject;
import dev.homelab.dsl.compose.Property;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which attributes of Compose objects are newer than a version of Compose. */
final class Features {
    private final int[] oldest;

    Features(String oldest) {
        this.oldest = numbers(oldest);
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }

    /** The versions since which newer attributes are there, by where these are set. */
    Map<String, String> newerIn(ComposeObject object) {
        Map<String, String> newer = new LinkedHashMap<>();
        collect("", object, newer);
        return newer;
    }

    private void collect(String place, ComposeObject object, Map<String, String> newer) {
        for (Property<?> property : object.present()) {
            object.get(property).ifPresent(value -> {
                String below = place.isEmpty() ? property.name() : place + "." + property.name();
                property.since().filter(this::isNewer).ifPresent(since -> newer.put(below, since));
                collectIn(below, value, newer);
            });
        }
    }

    private void collectIn(String place, Object value, Map<String, String> newer) {
        if (value instanceof ComposeObject object) {
            collect(place, object, newer);
        } else if (value instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                collectIn(place + "[" + i + "]", items.get(i), newer);
            }
        } else if (value instanceof Map<?, ?> entries) {
            entries.forEach((key, entry) -> collectIn(place + "." + key, entry, newer));
        }
    }

    private boolean isNewer(String since) {
        return Arrays.compare(numbers(since), oldest) > 0;
    }
}
