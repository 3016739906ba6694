package dev.homelab.dsl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lists that keep their order and never change. */
final class Lists {

    private Lists() {}

    static <T> List<T> copy(List<T> items) {
        return Collections.unmodifiableList(new ArrayList<>(items));
    }

    static <T> List<T> plus(List<T> items, T item) {
        List<T> all = new ArrayList<>(items);
        all.add(item);
        return Collections.unmodifiableList(all);
    }
}
