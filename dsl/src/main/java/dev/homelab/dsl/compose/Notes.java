package dev.homelab.dsl.compose;

import dev.homelab.dsl.origin.Origin;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What goes with the values of an object, by the place below it: {@code image}, {@code environment.TZ}, {@code ports[0]}.
 *
 * @param origins the line that declared each
 * @param comments what is written above it
 */
record Notes(Map<String, Origin> origins, Map<String, String> comments) {
    Notes {
        origins = Collections.unmodifiableMap(new LinkedHashMap<>(origins));
        comments = Collections.unmodifiableMap(new LinkedHashMap<>(comments));
    }
}
