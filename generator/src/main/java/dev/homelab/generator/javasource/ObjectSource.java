package dev.homelab.generator.javasource;

import com.palantir.javapoet.ClassName;
import dev.homelab.dsl.compose.ComposeObject;
import dev.homelab.dsl.compose.Dependency;
import dev.homelab.dsl.compose.DependencyCondition;
import dev.homelab.dsl.compose.Gpus;
import dev.homelab.dsl.compose.Property;
import dev.homelab.dsl.text.Sites;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.tree.Tagged;
import dev.homelab.dsl.value.TextValue;
import dev.homelab.generator.javasource.Expression.Call;
import dev.homelab.generator.vocabulary.LeafType;
import dev.homelab.generator.vocabulary.Shape;
import dev.homelab.generator.vocabulary.Vocabulary.Attribute;
import dev.homelab.generator.vocabulary.Vocabulary.ObjectType;
import dev.homelab.generator.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes objects of the vocabulary: a builder with a call for each property, as the vocabulary names them. */
final class ObjectSource {
    private static final Vocabulary VOCABULARY = Vocabulary.shipped();
    private static final Map<String, ObjectType> TYPES = types();
    private static final Dependency STARTED =
            Dependency.builder().condition(DependencyCondition.SERVICE_STARTED).build();

    private final TextSource texts;
    private final ValueSource values;
    private final TreeSource trees;
    private final boolean comments;

    ObjectSource(TextSource texts, boolean comments, JavaNames names) {
        this.texts = texts;
        this.values = new ValueSource(texts);
        this.trees = new TreeSource(comments, names);
        this.comments = comments;
    }

    private static Map<String, ObjectType> types() {
        Map<String, ObjectType> types = new TreeMap<>();
        VOCABULARY.objects().forEach(type -> types.put(type.className(), type));
        return types;
    }

    TextSource texts() {
        return texts;
    }

    ValueSource values() {
        return values;
    }

    TreeSource trees() {
        return trees;
    }

    /** The object as an expression of its type; what Compose takes and a builder would refuse is read from a tree. */
    Expression object(ComposeObject object) {
        Expression type = Expression.of(Types.compose(object.getClass().getSimpleName()));
        return Refusals.isRefused(type(object), object)
                ? Expression.member(Types.compose(object.getClass().getSimpleName()), "CODEC")
                        .call("read", trees.node(object.toMapping(Sites.COMPOSE_NOTATION)))
                : objectOf(type, steps(object));
    }

    /** A builder of the object, without some of its properties. */
    Expression builderWithout(ComposeObject object, String... properties) {
        List<Call> calls = new ArrayList<>();
        calls.add(Call.of("builder"));
        steps(object).stream().filter(step -> !List.of(properties).contains(step.property())).forEach(step -> calls.addAll(step.calls()));
        return Expression.of(Types.compose(object.getClass().getSimpleName())).with(calls);
    }

    private static Expression objectOf(Expression type, List<Step> steps) {
        List<Call> calls = new ArrayList<>();
        calls.add(Call.of("builder"));
        steps.forEach(step -> calls.addAll(step.calls()));
        calls.add(Call.of("build"));
        return type.with(calls);
    }

    /** A call for each property that an object has, in canonical order, with comments. */
    List<Step> steps(ComposeObject object) {
        List<Step> steps = new ArrayList<>();
        for (Attribute attribute : type(object).attributes()) {
            steps.addAll(steps(object, attribute));
        }
        steps.addAll(others(object));
        List<Step> all = new ArrayList<>(Step.commented(steps, comments(object)));
        all.addAll(notation(object));
        return all;
    }

    /** What the notation of an object says beside its values. */
    List<Step> notation(ComposeObject object) {
        List<Step> steps = new ArrayList<>();
        object.tag().ifPresent(tag -> steps.add(
                Step.of("", "", "tagged", Expression.member(ClassName.get(Tagged.Tag.class), tag.name()))));
        if (object.isSpelledOut()) {
            steps.add(Step.of("", "", "spelledOut"));
        }
        return steps;
    }

    static ObjectType type(ComposeObject object) {
        return TYPES.get(object.getClass().getSimpleName());
    }

    /** The comments that belong to the object itself: members of objects that it holds have their own. */
    Map<String, String> comments(ComposeObject object) {
        Map<String, String> own = new LinkedHashMap<>();
        if (comments) {
            object.comments().forEach((place, comment) -> {
                boolean member = place.indexOf('.') > 0;
                if (!member || !holdsObject(object, place.substring(0, place.indexOf('.')))) {
                    own.put(place, comment);
                }
            });
        }
        return own;
    }

    private static boolean holdsObject(ComposeObject object, String name) {
        return type(object).attributes().stream().anyMatch(attribute ->
                attribute.name().equals(name) && attribute.shape() instanceof Shape.Named named && TYPES.containsKey(named.className()));
    }

    /** Extension keys, and keys that the vocabulary does not have. */
    List<Step> others(ComposeObject object) {
        List<Step> steps = new ArrayList<>();
        object.others().forEach((key, node) -> steps.add(
                Step.of(key, key, key.startsWith("x-") ? "extension" : "unchecked", Literals.of(key), trees.node(node))));
        return steps;
    }

    /** The calls for one property; none where the object does not have it. */
    List<Step> steps(ComposeObject object, Attribute attribute) {
        return object.properties().stream()
                .filter(property -> property.name().equals(attribute.name()))
                .findFirst()
                .flatMap(property -> object.get((Property<?>) property))
                .map(value -> steps(attribute, value, object.comments()))
                .orElse(List.of());
    }

    private List<Step> steps(Attribute attribute, Object value, Map<String, String> notes) {
        if (value instanceof List<?> list && attribute.shape() instanceof Shape.ListOf) {
            return list(attribute, list, notes);
        }
        return value instanceof Map<?, ?> map ? map(attribute, map, notes) : List.of(single(attribute, value));
    }

    private Step single(Attribute attribute, Object value) {
        return Step.of(attribute.name(), attribute.name(), attribute.method(), argument(value));
    }

    /** A value for a parameter of its type, or of one that stands for it. */
    Expression argument(Object value) {
        if (value instanceof ComposeObject object) {
            return shortForm(object).orElseGet(() -> object(object));
        }
        if (value instanceof Gpus gpus) {
            return gpus(gpus);
        }
        if (value instanceof TextValue word && isEnum(word)) {
            return word(word);
        }
        if (value instanceof List<?> list) {
            return Expression.of(Types.LIST).call("of", list.stream().map(values::typed).toList());
        }
        return values.argument(value);
    }

    /** What the object's short form is made of, where nothing else is set and it is a plain string. */
    private Optional<Expression> shortForm(ComposeObject object) {
        return VOCABULARY.shortAttribute(new Shape.Named(object.getClass().getSimpleName()))
                .filter(part -> object.others().isEmpty() && comments(object).isEmpty())
                .filter(part -> object.tag().isEmpty() && !object.isSpelledOut())
                .flatMap(part -> only(object, part.name()))
                .flatMap(Text::literal)
                .map(Literals::of);
    }

    private static Optional<Text> only(ComposeObject object, String name) {
        Optional<Text> value = Optional.empty();
        for (Property<?> property : object.properties()) {
            Optional<?> each = object.get(property);
            if (each.isPresent() && !property.name().equals(name)) {
                return Optional.empty();
            }
            value = each.isPresent() ? each.map(Text.class::cast) : value;
        }
        return value;
    }

    private Expression gpus(Gpus gpus) {
        Expression type = Expression.of(Types.compose("Gpus"));
        return gpus.requests().isEmpty()
                ? type.call("all")
                : type.call("of", gpus.requests().stream().map(this::object).toList());
    }

    static boolean isEnum(TextValue word) {
        return VOCABULARY.enumType(word.getClass().getSimpleName()).isPresent();
    }

    private Expression word(TextValue word) {
        Vocabulary.EnumType type = VOCABULARY.enumType(word.getClass().getSimpleName()).orElseThrow();
        return word.text().literal()
                .filter(type.words()::contains)
                .map(known -> Expression.member(Types.compose(type.className()), type.constant(known)))
                .orElseGet(() -> values.typed(word));
    }

    /** All items in one call, or one call an item where there is a method for one or an item has a comment. */
    private List<Step> list(Attribute attribute, List<?> items, Map<String, String> notes) {
        boolean text = ((Shape.ListOf) attribute.shape()).item() instanceof Shape.Leaf leaf && leaf.type() == LeafType.TEXT;
        if (items.isEmpty()) {
            return List.of(Step.of(attribute.name(), attribute.name(), attribute.method(),
                    text ? List.of(Expression.word("new String[0]")) : List.of()));
        }
        boolean strings = items.stream().allMatch(this::isString);
        boolean single = !attribute.one().equals(attribute.method());
        boolean noted = comments && notes.keySet().stream().anyMatch(place -> place.startsWith(attribute.name() + "["));
        if (!noted && (strings || !single)) {
            List<Expression> all = items.stream().map(strings ? this::argument : this::strict).toList();
            String last = attribute.name() + "[" + (items.size() - 1) + "]";
            return List.of(Step.of(attribute.name(), last, attribute.method(), all));
        }
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Expression argument = single || strings ? argument(items.get(i)) : strict(items.get(i));
            steps.add(Step.of(attribute.name(), attribute.name() + "[" + i + "]", attribute.one(), argument));
        }
        return steps;
    }

    private boolean isString(Object item) {
        return item instanceof Text text
                ? text.literal().isPresent()
                : item instanceof ComposeObject object && shortForm(object).isPresent();
    }

    /** A value of its very type, for methods that take several. */
    private Expression strict(Object value) {
        if (value instanceof ComposeObject object) {
            return object(object);
        }
        return value instanceof TextValue word && isEnum(word) ? word(word) : values.typed(value);
    }

    private List<Step> map(Attribute attribute, Map<?, ?> entries, Map<String, String> notes) {
        boolean noted = comments && notes.keySet().stream().anyMatch(place -> place.startsWith(attribute.name() + "."));
        boolean names = attribute.shape() instanceof Shape.MapOf map && map.names() && !noted
                && entries.values().stream().allMatch(ObjectSource::isPlain);
        if (names && !entries.isEmpty()) {
            List<Expression> keys = entries.keySet().stream().map(key -> Literals.of((String) key)).toList();
            return List.of(Step.of(attribute.name(), attribute.name() + "." + last(entries), attribute.method(), keys));
        }
        List<Step> steps = new ArrayList<>();
        entries.forEach((key, value) -> steps.add(entry(attribute, (String) key, value)));
        return steps;
    }

    private static Object last(Map<?, ?> entries) {
        Object last = "";
        for (Object key : entries.keySet()) {
            last = key;
        }
        return last;
    }

    private Step entry(Attribute attribute, String key, Object value) {
        List<Expression> arguments = new ArrayList<>();
        arguments.add(Literals.of(key));
        boolean addresses = attribute.shape() instanceof Shape.Leaf leaf && leaf.type() == LeafType.EXTRA_HOSTS;
        if (addresses) {
            List<?> all = (List<?>) value;
            boolean literal = !all.isEmpty() && all.stream().allMatch(each -> ((Text) each).literal().isPresent());
            all.forEach(each -> arguments.add(literal ? values.argument(each) : values.typed(each)));
        } else {
            arguments.add(value instanceof ComposeObject object ? object(object) : argument(value));
        }
        return Step.of(attribute.name(), attribute.name() + "." + key, attribute.one(), arguments);
    }

    /** Whether nothing at all is said of an object, in whatever notation. */
    boolean saysNothing(ComposeObject object) {
        return isBare(object) && comments(object).isEmpty();
    }

    private static boolean isBare(ComposeObject object) {
        return object.isEmpty() && object.tag().isEmpty() && !object.isSpelledOut();
    }

    /** Whether an entry says no more than its key in a list of keys would. */
    private static boolean isPlain(Object value) {
        return value instanceof ComposeObject object && (isBare(object) || object.equals(STARTED));
    }
}
