package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Fragment;
import dev.homelab.dsl.text.Site;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.text.Texts;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.value.Flag;
import dev.homelab.dsl.value.IllegalValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code [source:]target[:mode]}: a source that starts with {@code .}, {@code /}, {@code ~}, {@code \\\\} or a drive is a
 * path of the host, any other a named volume.
 *
 * <p>Compose Specification, service attribute {@code volumes}, short syntax. What begins with a variable is classified by
 * Compose only once it knows the value: such a mount has no type, and one whose mode is a variable has its whole notation
 * as its target. To Compose the short form is a long one with options: {@code create_host_path: true} for a path, empty
 * ones for a volume. A long form without these is another value.
 */
final class MountForm implements ShortForm<Mount> {
    private static final String NOTATION = "`[SOURCE:]TARGET[:MODE]`";
    private static final int ANONYMOUS = 2;
    private static final List<String> PROPAGATIONS =
            List.of("private", "rprivate", "shared", "rshared", "slave", "rslave");

    @Override
    public Mount read(Scalar scalar) {
        Text text = Text.parse(scalar.text());
        List<Text> parts = withDrives(Texts.split(text, ':'));
        if (parts.size() > 3 || parts.stream().anyMatch(Texts::isBlank)) {
            throw new IllegalValueException(scalar.text(), NOTATION);
        }
        boolean variableMode = parts.size() == 3 && parts.get(2).literal().isEmpty();
        boolean alone = parts.size() == 1;
        if (variableMode || alone && startsWithVariable(text)) {
            return Mount.builder().target(text).build();
        }
        Mount.Builder mount = Mount.builder().target(parts.get(alone ? 0 : 1));
        if (alone) {
            mount.type(MountType.VOLUME);
            return scalar.text().length() > ANONYMOUS ? mount.volume(VolumeOptions.builder().build()).build() : mount.build();
        }
        Text source = parts.get(0);
        Mode mode = Mode.of(parts.size() == 3 ? parts.get(2).toString() : "");
        mode.addTo(mount.source(source), isPath(source), startsWithVariable(source));
        return mount.build();
    }

    /** A letter alone is the drive of a path. */
    private static List<Text> withDrives(List<Text> parts) {
        List<Text> joined = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean drive = i + 1 < parts.size() && isDrive(parts.get(i).literal().orElse(""));
            joined.add(drive ? Text.format("{}:{}", parts.get(i), parts.get(++i)) : parts.get(i));
        }
        return joined;
    }

    private static boolean isDrive(String letter) {
        return letter.codePointCount(0, letter.length()) == 1 && Character.isLetter(letter.codePointAt(0));
    }

    private static boolean startsWithVariable(Text text) {
        return !(text.fragments().get(0) instanceof Fragment.Literal);
    }

    /** The characters before the first variable. */
    private static String start(Text text) {
        StringBuilder start = new StringBuilder();
        for (Fragment fragment : text.fragments()) {
            if (!(fragment instanceof Fragment.Literal literal)) {
                break;
            }
            start.append(literal.text());
        }
        return start.toString();
    }

    private static boolean isPath(Text source) {
        String start = start(source);
        int colon = start.indexOf(':');
        return start.matches("(?s)([./~]|\\\\\\\\).*") || colon > 0 && isDrive(start.substring(0, colon));
    }

    /**
     * The words of a mode; Compose ignores those it does not know.
     *
     * @param readOnly whether the container cannot write
     * @param nocopy whether a new volume stays empty
     * @param options what there is to say of a bind
     */
    private record Mode(boolean readOnly, boolean nocopy, BindOptions.Builder options) {
        static Mode of(String words) {
            BindOptions.Builder options = BindOptions.builder();
            boolean readOnly = false;
            boolean nocopy = false;
            for (String word : words.split(",")) {
                readOnly = word.equals("ro") || readOnly && !word.equals("rw");
                nocopy |= word.equals("nocopy");
                if (word.equalsIgnoreCase("z")) {
                    options.selinux(Selinux.of(Text.of(word)));
                } else if (PROPAGATIONS.contains(word)) {
                    options.propagation(word);
                }
            }
            return new Mode(readOnly, nocopy, options);
        }

        void addTo(Mount.Builder mount, boolean path, boolean undecided) {
            if (readOnly) {
                mount.readOnly(true);
            }
            if (path) {
                options.createHostPath(true);
            }
            if (!undecided) {
                mount.type(path ? MountType.BIND : MountType.VOLUME);
            }
            BindOptions bind = options.build();
            if (!bind.isEmpty()) {
                mount.bind(bind);
            }
            if (nocopy || !path && !undecided) {
                VolumeOptions.Builder volume = VolumeOptions.builder();
                mount.volume(nocopy ? volume.nocopy(true).build() : volume.build());
            }
        }
    }

    @Override
    public Optional<Node> write(Mount mount, Site site) {
        boolean simple = mount.consistency().isEmpty()
                && mount.tmpfs().isEmpty()
                && mount.image().isEmpty()
                && mount.others().isEmpty()
                && mount.target().isPresent()
                && mount.readOnly().map(Flag::isKnown).orElse(true);
        if (!simple || !(mount.type().isEmpty() || isShortVolume(mount) || isShortPath(mount))) {
            return Optional.empty();
        }
        String target = mount.target().get().at(site);
        if (mount.source().isEmpty()) {
            return Optional.of(Scalar.of(target));
        }
        String source = mount.source().get().at(site);
        boolean bare = isType(mount, MountType.BIND) && !isPath(mount.source().get()) && !source.matches("[./~].*");
        return Optional.of(Scalar.of((bare ? "./" : "") + source + ":" + target + mode(mount, site)));
    }

    private static String mode(Mount mount, Site site) {
        List<String> words = new ArrayList<>();
        mount.readOnly().flatMap(Flag::value).filter(readOnly -> readOnly).ifPresent(readOnly -> words.add("ro"));
        mount.volume().flatMap(VolumeOptions::nocopy).ifPresent(nocopy -> words.add("nocopy"));
        mount.bind().flatMap(BindOptions::selinux).ifPresent(label -> words.add(label.text().at(site)));
        mount.bind().flatMap(BindOptions::propagation).ifPresent(how -> words.add(how.at(site)));
        return words.isEmpty() ? "" : ":" + String.join(",", words);
    }

    private static boolean isType(Mount mount, MountType type) {
        return mount.type().filter(type::equals).isPresent();
    }

    /** A volume with the options of the short form: none, or that it stays empty. */
    private static boolean isShortVolume(Mount mount) {
        boolean words = mount.bind().map(bind -> bind.createHostPath().isEmpty() && isShort(bind)).orElse(true);
        if (!isType(mount, MountType.VOLUME) || !words) {
            return false;
        }
        boolean nocopy = mount.volume().flatMap(VolumeOptions::nocopy).flatMap(Flag::value).orElse(false);
        boolean options = mount.volume().map(volume -> volume.isEmpty()
                || nocopy && volume.hasOnly(VolumeOptions.NOCOPY)).orElse(false);
        if (mount.source().isPresent()) {
            return options && isName(mount.source().get()) && isOnePart(mount.target().get());
        }
        boolean tiny = mount.target().flatMap(Text::literal).filter(target -> target.length() <= ANONYMOUS).isPresent();
        boolean modes = nocopy || mount.bind().isPresent() || mount.readOnly().flatMap(Flag::value).orElse(false);
        return !modes && (tiny ? mount.volume().isEmpty() : options) && isOnePart(mount.target().get());
    }

    /** A path with the options of the short form: a missing one is created. */
    private static boolean isShortPath(Mount mount) {
        boolean created = mount.bind().map(bind -> bind.createHostPath().flatMap(Flag::value).orElse(false)
                && isShort(bind)).orElse(false);
        return isType(mount, MountType.BIND)
                && created
                && mount.volume().isEmpty()
                && mount.source().filter(MountForm::isOnePart).isPresent()
                && isOnePart(mount.target().get());
    }

    private static boolean isShort(BindOptions bind) {
        boolean known = bind.propagation().map(how -> how.literal().filter(PROPAGATIONS::contains).isPresent()).orElse(true);
        return known
                && bind.selinux().map(Selinux::isKnown).orElse(true)
                && bind.recursive().isEmpty()
                && bind.others().isEmpty();
    }

    /** Whether a colon would not end the text too early. */
    private static boolean isOnePart(Text text) {
        return !Texts.isBlank(text) && withDrives(Texts.split(text, ':')).size() == 1;
    }

    private static boolean isName(Text source) {
        return start(source).length() >= ANONYMOUS && !isPath(source) && source.toString().indexOf(':') < 0;
    }

    @Override
    public Mount checked(Mount mount) {
        mount.target().flatMap(Text::literal).filter(String::isEmpty).ifPresent(target -> {
            throw new IllegalValueException("", "a path of the container as the target of a mount");
        });
        return mount;
    }
}
