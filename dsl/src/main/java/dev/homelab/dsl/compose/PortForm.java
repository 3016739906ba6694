package dev.homelab.dsl.compose;

import dev.homelab.dsl.text.Site;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.text.Texts;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.value.IllegalValueException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code [[ip:]host:]container[/protocol]}, where host and container are a port or a range of ports.
 *
 * <p>Compose Specification, service attribute {@code ports}, short syntax.
 */
final class PortForm implements ShortForm<Port> {
    private static final String EXPECTED = "a port from 1 to 65535 or a range such as `8000-8010`";
    private static final String NOTATION = "`[[IP:]HOST:]CONTAINER[/PROTOCOL]`";

    @Override
    public Port read(Scalar scalar) {
        Text text = Text.parse(scalar.text());
        List<Text> halves = Texts.split(text, '/');
        List<Text> parts = withBrackets(Texts.split(halves.get(0), ':'));
        if (parts.size() > 3) {
            throw new IllegalValueException(scalar.text(), NOTATION);
        }
        Port.Builder port = Port.builder().target(parts.get(parts.size() - 1));
        if (parts.size() > 1 && !Texts.isBlank(parts.get(parts.size() - 2))) {
            port.published(parts.get(parts.size() - 2));
        }
        if (parts.size() == 3 && !Texts.isBlank(parts.get(0))) {
            port.hostIp(parts.get(0));
        }
        if (halves.size() > 1 && !Texts.isBlank(halves.get(1))) {
            port.protocol(halves.get(1).literal().map(word -> Text.of(word.toLowerCase(Locale.ROOT))).orElse(halves.get(1)));
        }
        return port.build();
    }

    /** Puts an address such as {@code [::1]} together again. */
    private static List<Text> withBrackets(List<Text> parts) {
        boolean bracket = parts.get(0).literal().filter(first -> first.startsWith("[")).isPresent();
        if (!bracket) {
            return parts;
        }
        StringBuilder address = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i).toString();
            address.append(i == 0 ? "" : ":").append(part);
            if (part.endsWith("]")) {
                List<Text> rest = parts.subList(i + 1, parts.size());
                return Stream.concat(Stream.of(Text.of(address.toString())), rest.stream())
                        .toList();
            }
        }
        throw new IllegalValueException(address.toString(), "a closing `]`");
    }

    @Override
    public Optional<Node> write(Port port, Site site) {
        boolean longOnly = port.name().isPresent() || port.appProtocol().isPresent() || port.mode().isPresent();
        if (longOnly || port.target().isEmpty() || !port.others().isEmpty() || !isShort(port)) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        port.hostIp().map(ip -> ip.at(site)).ifPresent(ip -> text.append(isBare(ip) ? "[" + ip + "]" : ip).append(':'));
        port.published().ifPresent(published -> text.append(published.at(site)));
        if (port.hostIp().isPresent() || port.published().isPresent()) {
            text.append(':');
        }
        text.append(port.target().get().at(site));
        port.protocol().ifPresent(protocol -> text.append('/').append(protocol.at(site)));
        return Optional.of(Scalar.of(text.toString()));
    }

    private static boolean isBare(String address) {
        return address.indexOf(':') >= 0 && !address.startsWith("[") && !address.startsWith("$");
    }

    /** Whether Compose takes in the short form what it takes unseen in the long one. */
    private boolean isShort(Port port) {
        try {
            checked(port);
            boolean address = port.hostIp().flatMap(Text::literal).filter(String::isEmpty).isEmpty();
            return address && port.published().flatMap(Text::literal).filter(String::isEmpty).isEmpty()
                    && port.protocol().flatMap(Text::literal).filter(word -> !word.matches("[a-z]+")).isEmpty();
        } catch (IllegalValueException longOnly) {
            return false;
        }
    }

    @Override
    public Port checked(Port port) {
        port.target().flatMap(Text::literal).ifPresent(PortForm::requirePorts);
        port.published().flatMap(Text::literal).ifPresent(PortForm::requirePublished);
        port.protocol().flatMap(Text::literal).ifPresent(PortForm::requireProtocol);
        port.hostIp().flatMap(Text::literal).ifPresent(PortForm::requireAddress);
        return port;
    }

    private static void requirePublished(String published) {
        if (!published.matches("0(-0)?")) {
            requirePorts(published);
        }
    }

    private static void requirePorts(String ports) {
        String[] ends = ports.split("-", -1);
        if (ends.length > 2) {
            throw new IllegalValueException(ports, EXPECTED);
        }
        int previous = 1;
        for (String end : ends) {
            int port = end.matches("\\d{1,6}") ? Integer.parseInt(end) : 0;
            if (port < previous || port > 65535) {
                throw new IllegalValueException(ports, EXPECTED);
            }
            previous = port;
        }
    }

    private static void requireAddress(String address) {
        if (!address.matches("(\\d{1,3}\\.){3}\\d{1,3}|\\[?[0-9a-fA-F:.]*:[0-9a-fA-F:.]*(%\\w+)?]?|")) {
            throw new IllegalValueException(address, "an IP address such as `127.0.0.1`");
        }
    }

    private static void requireProtocol(String protocol) {
        if (!protocol.isEmpty() && !List.of("tcp", "udp", "sctp").contains(protocol.toLowerCase(Locale.ROOT))) {
            throw new IllegalValueException(protocol, "`tcp`, `udp` or `sctp`");
        }
    }
}
