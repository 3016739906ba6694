package dev.homelab.generator.javasource;

import dev.homelab.generator.javasource.Expression.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One call on a builder.
 *
 * @param property the property that it sets, or a word for what is not one
 * @param place what it sets last, as comments name it: {@code image}, {@code environment.TZ}, {@code ports[0]}
 * @param calls the call, and those that belong to it
 */
record Step(String property, String place, List<Call> calls) {
    private static final String FOOT = "[]";

    Step {
        calls = List.copyOf(calls);
    }

    static Step of(String property, String place, String method, Expression... arguments) {
        return new Step(property, place, List.of(Call.of(method, arguments)));
    }

    static Step of(String property, String place, String method, List<Expression> arguments) {
        return new Step(property, place, List.of(new Call(method, arguments)));
    }

    /** What tells it from another. */
    String key() {
        return Expression.word("").with(calls).key();
    }

    /**
     * Steps with the comments of what they set: behind the last step that sets the place, or where no step does, with the
     * name of the place.
     */
    static List<Step> commented(List<Step> steps, Map<String, String> comments) {
        Map<String, String> left = new TreeMap<>(comments);
        List<Step> all = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            boolean last = steps.subList(i + 1, steps.size()).stream().noneMatch(later -> later.place.equals(step.place));
            String comment = last ? left.remove(step.place) : null;
            all.add(comment == null ? step : step.and(Call.of("because", Literals.of(comment))));
        }
        left.forEach((place, comment) -> all.add(place.endsWith(FOOT)
                ? of("", "", "below", Literals.of(place.substring(0, place.length() - 2)), Literals.of(comment))
                : of("", "", "above", Literals.of(place), Literals.of(comment))));
        return all;
    }

    private Step and(Call call) {
        List<Call> more = new ArrayList<>(calls);
        more.add(call);
        return new Step(property, place, more);
    }
}
