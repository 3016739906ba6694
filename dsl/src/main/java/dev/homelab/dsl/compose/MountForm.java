package dev.homelab.dsl.compose;

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
 * {@code [source:]target[:mode]}: a source that starts with {@code .}, {@code /} or {@code ~} is a path of the host,
 * any other a named volume.
 *
 * <p>Compose Specification, service attribute {@code volumes}, short syntax. A source that is a variable is classified
 * by Compose only once it knows the value; such a mount keeps its notation.
 */
final class MountForm implements ShortForm<Mount> {
    private static final String NOTATION = "`[SOURCE:]TARGET[:MODE]`";
    private static final List<String> PROPAGATIONS =
            List.of("private", "rprivate", "shared", "rshared", "slave", "rslave");

    @Override
    public Mount read(Scalar scalar) {
        List<Text> parts = Texts.split(Text.parse(scalar.text()), ':');
        if (parts.size() > 3 || parts.stream().anyMatch(Texts::isBlank)) {
            throw new IllegalValueException(scalar.text(), NOTATION);
        }
        Mount.Builder mount = Mount.builder();
        if (parts.size() == 1) {
            return mount.type(MountType.VOLUME).target(parts.get(0)).build();
        }
        boolean bind = parts.get(0).toString().matches("[./~].*");
        mount.type(bind ? MountType.BIND : MountType.VOLUME).source(parts.get(0)).target(parts.get(1));
        readMode(mount, bind, parts.size() == 3 ? parts.get(2).toString() : "");
        return mount.build();
    }

    /** Compose ignores words it does not know; a path of the host that is missing is created. */
    private static void readMode(Mount.Builder mount, boolean bind, String mode) {
        BindOptions.Builder options = BindOptions.builder().createHostPath(true);
        for (String word : mode.split(",")) {
            if (word.equals("ro")) {
                mount.readOnly(true);
            } else if (word.equals("nocopy")) {
                mount.volume(VolumeOptions.builder().nocopy(true).build());
            } else if (word.equalsIgnoreCase("z")) {
                options.selinux(Selinux.of(Text.of(word)));
            } else if (PROPAGATIONS.contains(word)) {
                options.propagation(word);
            }
        }
        if (bind) {
            mount.bind(options.build());
        }
    }

    @Override
    public Optional<Node> write(Mount mount, Site site) {
        boolean named = isType(mount, MountType.VOLUME) && mount.source().map(MountForm::isName).orElse(false);
        boolean path = isType(mount, MountType.BIND) && mount.bind().map(MountForm::isCreated).orElse(false);
        boolean plain = mount.consistency().isEmpty()
                && mount.volume().isEmpty()
                && mount.tmpfs().isEmpty()
                && mount.image().isEmpty()
                && mount.others().isEmpty()
                && mount.target().isPresent()
                && mount.readOnly().map(Flag::isKnown).orElse(true);
        if (!plain || !(path || named && mount.bind().isEmpty())) {
            return Optional.empty();
        }
        String source = mount.source().orElseThrow().at(site);
        String start = path && !source.matches("[./~].*") ? "./" + source : source;
        return Optional.of(Scalar.of(start + ":" + mount.target().get().at(site) + mode(mount, site)));
    }

    private static String mode(Mount mount, Site site) {
        List<String> words = new ArrayList<>();
        mount.readOnly().flatMap(Flag::value).filter(readOnly -> readOnly).ifPresent(readOnly -> words.add("ro"));
        mount.bind().flatMap(BindOptions::selinux).ifPresent(label -> words.add(label.text().at(site)));
        mount.bind().flatMap(BindOptions::propagation).ifPresent(how -> words.add(how.at(site)));
        return words.isEmpty() ? "" : ":" + String.join(",", words);
    }

    private static boolean isType(Mount mount, MountType type) {
        return mount.type().filter(type::equals).isPresent();
    }

    /** Whether the options are those of the short form: a missing path is created. */
    private static boolean isCreated(BindOptions options) {
        boolean created = options.createHostPath().flatMap(Flag::value).orElse(false);
        boolean known = options.propagation().flatMap(Text::literal).map(PROPAGATIONS::contains).orElse(true);
        return created && known && options.recursive().isEmpty() && options.others().isEmpty();
    }

    private static boolean isName(Text source) {
        return source.literal().filter(name -> name.matches("[a-zA-Z0-9_.-]{2,}") && !name.startsWith(".")).isPresent();
    }

    @Override
    public Mount checked(Mount mount) {
        mount.target().flatMap(Text::literal).filter(String::isEmpty).ifPresent(target -> {
            throw new IllegalValueException("", "a path of the container as the target of a mount");
        });
        return mount;
    }
}
