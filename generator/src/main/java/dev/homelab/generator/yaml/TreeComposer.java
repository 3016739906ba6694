package dev.homelab.generator.yaml;

import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.tree.Tagged;
import dev.homelab.generator.yaml.CommentReader.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Makes drafts of the events of one document, without recursion: how deep a text goes is the text's choice. */
final class TreeComposer {

    /** An anchor of the document with its aliases. */
    record Named(String name, Draft draft, List<Position> uses) {}

    /** A collection whose end has not come yet. */
    private static final class Open {
        private final Draft draft;
        private final Foot foot;
        private final Optional<Slot> slot;
        private final String anchor;
        private final int column;
        private Draft key;
        private Slot keySlot;

        Open(Draft draft, Foot foot, Optional<Slot> slot, String anchor, int column) {
            this.draft = draft;
            this.foot = foot;
            this.slot = slot;
            this.anchor = anchor;
            this.column = column;
        }
    }

    /** What a dash and the blank behind it take: a list that begins with a tag does not say where its dashes stand. */
    private static final int DASH = 2;

    private final Problems problems;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, Named> anchors = new LinkedHashMap<>();
    private final List<Named> allAnchors = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();
    private final List<Span> scalars;
    private long repeated;
    private Draft root;

    /**
     * A composer of one document.
     *
     * @param problems takes what is wrong
     * @param scalars takes where scalars stand
     */
    TreeComposer(Problems problems, List<Span> scalars) {
        this.problems = problems;
        this.scalars = scalars;
    }

    Optional<Draft> root() {
        return Optional.ofNullable(root);
    }

    List<Slot> slots() {
        return slots;
    }

    List<Named> anchors() {
        return allAnchors;
    }

    /** Takes the next event of the document. */
    void accept(org.snakeyaml.engine.v2.events.Event event) {
        if (event instanceof ScalarEvent scalar) {
            complete(scalar(scalar), anchorOf(scalar), slotFor(start(event), start(event).column()));
        } else if (event instanceof AliasEvent alias) {
            alias(alias);
        } else if (event instanceof CollectionStartEvent collection) {
            begin(collection);
        } else if (event instanceof CollectionEndEvent) {
            Open ended = open.pop();
            complete(ended.draft, ended.anchor, ended.slot);
        }
    }

    private static Position position(Optional<Mark> mark) {
        return mark.map(each -> new Position(each.getLine() + 1, each.getColumn() + 1)).orElse(new Position(1, 1));
    }

    private static Position start(org.snakeyaml.engine.v2.events.Event event) {
        return position(event.getStartMark());
    }

    private static String anchorOf(NodeEvent event) {
        return event.getAnchor().map(Object::toString).orElse("");
    }

    private Draft scalar(ScalarEvent event) {
        Position position = start(event);
        Optional<Mark> content = event.isLiteral() || event.isFolded() ? Optional.empty() : event.getStartMark();
        Position from = content.map(mark -> position).orElse(new Position(position.line() + 1, 1));
        scalars.add(new Span(from, position(event.getEndMark())));
        if (event.isPlain()) {
            problems.ifSeparated(event.getValue(), position);
        }
        String tag = event.getTag().orElse("");
        boolean merge = event.isPlain() && event.getValue().equals("<<") && (tag.isEmpty() || tag.equals("!"));
        return new Draft.OfScalar(value(event, tag, position), merge, position, Tags.meant(tag));
    }

    private Scalar value(ScalarEvent event, String tag, Position position) {
        try {
            return Tags.scalar(tag, event.getValue(), event.isPlain());
        } catch (IllegalArgumentException e) {
            problems.at(position, "yaml-tag", e.getMessage(), "Write a value of that type, or leave the tag out.");
            return Scalar.none();
        }
    }

    private void begin(CollectionStartEvent event) {
        Position position = start(event);
        if (open.size() >= Limits.DEPTH) {
            throw problems.fatal(position, "deep-nesting",
                    "The nesting is deeper than %d levels.".formatted(Limits.DEPTH), "Write the file with fewer levels.");
        }
        Foot foot = new Foot(Optional.ofNullable(open.peek()).map(outer -> outer.foot), event.isFlow());
        String tag = event.getTag().orElse("");
        Optional<Tagged.Tag> meant = Tags.meant(tag);
        Draft draft = event instanceof MappingStartEvent
                ? new Draft.OfMapping(foot, position, meant)
                : new Draft.OfSequence(foot, position, meant);
        String anchor = anchorOf(event);
        if (!anchor.isEmpty()) {
            anchors.put(anchor, new Named(anchor, null, List.of()));
        }
        boolean decorated = !anchor.isEmpty() || !tag.isEmpty();
        int column = decorated ? Integer.MAX_VALUE : position.column();
        open.push(new Open(draft, foot, slotFor(position, position.column()), anchor, column));
    }

    private void alias(AliasEvent event) {
        Position position = start(event);
        String name = event.getAlias().toString();
        Named anchor = anchors.get(name);
        if (anchor == null) {
            throw problems.fatal(position, "undefined-anchor", "The alias `*%s` has no anchor above it.".formatted(name),
                    "Write `&%s` before the value that is meant.".formatted(name));
        }
        if (anchor.draft == null) {
            throw problems.fatal(position, "anchor-loop", "The anchor `&%s` contains its own alias.".formatted(name),
                    "Take the alias `*%s` out of what the anchor names.".formatted(name));
        }
        anchor.uses.add(position);
        repeated += anchor.draft.weight;
        if (repeated > Limits.REPEATED) {
            throw problems.fatal(position, "alias-bomb",
                    "The aliases of the file repeat more than %d characters.".formatted(Limits.REPEATED),
                    "Write the file with fewer aliases of aliases.");
        }
        if (open.size() + anchor.draft.height >= Limits.DEPTH) {
            throw problems.fatal(position, "deep-nesting",
                    "The nesting is deeper than %d levels.".formatted(Limits.DEPTH), "Write the file with fewer levels.");
        }
        complete(anchor.draft, "", slotFor(position, position.column()));
    }

    /** The place for comments of a node that begins here: none for a value, which stands behind its key. */
    private Optional<Slot> slotFor(Position position, int column) {
        Open parent = open.peek();
        if (parent == null || parent.draft instanceof Draft.OfMapping && parent.key != null) {
            return Optional.empty();
        }
        boolean item = parent.draft instanceof Draft.OfSequence;
        Slot slot = new Slot(position, item ? Math.min(parent.column, column - DASH) : column, parent.foot);
        slots.add(slot);
        return Optional.of(slot);
    }

    private void complete(Draft draft, String anchor, Optional<Slot> slot) {
        if (!anchor.isEmpty()) {
            Named named = new Named(anchor, draft, new ArrayList<>());
            anchors.put(anchor, named);
            allAnchors.add(named);
        }
        Open parent = open.peek();
        if (parent == null) {
            root = draft;
        } else if (parent.draft instanceof Draft.OfSequence list) {
            list.add(slot.orElseThrow(), draft);
        } else if (parent.key == null) {
            parent.key = draft;
            parent.keySlot = slot.orElseThrow();
        } else {
            entry((Draft.OfMapping) parent.draft, parent, draft);
            parent.key = null;
        }
    }

    private void entry(Draft.OfMapping mapping, Open parent, Draft value) {
        Position position = parent.keySlot.position();
        if (!(parent.key instanceof Draft.OfScalar key)) {
            problems.at(position, "key-not-string", "A key is a collection.", "Write a string as the key.");
            return;
        }
        Optional<Slot> earlier = Optional.empty();
        if (key.isMerge()) {
            earlier = mapping.merge(parent.keySlot, merged(value));
        } else if (key.scalar() instanceof Scalar.Str name) {
            earlier = mapping.add(name.text(), parent.keySlot, value);
        } else {
            problems.at(position, "key-not-string",
                    "The key `%s` is a %s.".formatted(key.scalar().text(), key.scalar().kind()),
                    "Write it in quotes.");
        }
        earlier.ifPresent(first -> problems.at(position, "duplicate-key",
                "The key `%s` stands in the mapping already, in line %d.".formatted(
                        Problems.shortened(key.scalar().text()), first.position().line()),
                "Take one of the two away."));
    }

    private List<Draft.OfMapping> merged(Draft value) {
        List<Draft> sources = value instanceof Draft.OfSequence list ? list.items() : List.of(value);
        List<Draft.OfMapping> mappings = new ArrayList<>();
        for (Draft source : sources) {
            if (source instanceof Draft.OfMapping mapping) {
                mappings.add(mapping);
            } else {
                problems.at(value.position(), "merge-key", "The merge key `<<` has something else than mappings.",
                        "Give it the alias of a mapping, or a list of such aliases.");
            }
        }
        return mappings;
    }
}
