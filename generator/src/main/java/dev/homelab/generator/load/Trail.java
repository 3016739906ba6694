package dev.homelab.generator.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The way from the top of a document to one of its nodes.
 *
 * @param keys the keys on the way
 */
record Trail(List<String> keys) {
    static final Trail ROOT = new Trail(List.of());

    Trail {
        keys = Collections.unmodifiableList(keys);
    }

    Trail below(String key) {
        List<String> longer = new ArrayList<>(keys);
        longer.add(key);
        return new Trail(longer);
    }

    /** Whether the way is that of a pattern, in which {@code *} stands for any key. */
    boolean matches(List<String> pattern) {
        if (pattern.size() != keys.size()) {
            return false;
        }
        for (int i = 0; i < keys.size(); i++) {
            if (!pattern.get(i).equals("*") && !pattern.get(i).equals(keys.get(i))) {
                return false;
            }
        }
        return true;
    }
}
