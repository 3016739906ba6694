package dev.homelab.dsl.value;

import dev.homelab.dsl.text.Site;
import dev.homelab.dsl.text.Sites;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.text.Texts;
import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.tree.Sequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Names with values, as a mapping or as a list of pairs.
 *
 * <p>Compose puts variables into the items of a list, names included, and never into the keys of a mapping. Names are
 * therefore kept in its notation, where a dollar sign of a key is {@code $$}; with a variable in one of them, or with a
 * name that has no characters, only a list can say it.
 */
final class KeyValues {

    private KeyValues() {}

    static Map<String, Text> read(Node node) {
        Map<String, Text> values = new LinkedHashMap<>();
        if (node instanceof Sequence list) {
            for (Node item : list.nodes()) {
                List<Text> pair = pair(item, "`NAME=VALUE`", "=");
                values.put(pair.get(0).toString(), pair.size() == 1 ? Text.none() : pair.get(1));
            }
        } else {
            Codecs.mapping(node).entries().forEach(
                    entry -> values.put(Sites.escapeDollar(entry.key()), Codecs.TEXT.read(entry.value())));
        }
        return Collections.unmodifiableMap(values);
    }

    static Node write(Map<String, Text> values, Site site) {
        if (!fitMapping(values)) {
            return Sequence.of(values.entrySet().stream()
                    .map(entry -> Scalar.of(pair(entry.getKey(), entry.getValue(), site)))
                    .toList());
        }
        Mapping.Builder mapping = Mapping.builder();
        values.forEach((name, value) -> mapping.put(key(name), Codecs.TEXT.write(value, site)));
        return mapping.build();
    }

    static Map<String, List<Text>> readHosts(Node node) {
        Map<String, List<Text>> hosts = new LinkedHashMap<>();
        if (node instanceof Sequence list) {
            list.nodes().forEach(item -> readHost(item, hosts));
        } else {
            Codecs.mapping(node).entries().forEach(
                    entry -> hosts.put(Sites.escapeDollar(entry.key()), Codecs.TEXTS.read(entry.value())));
        }
        return Collections.unmodifiableMap(hosts);
    }

    private static void readHost(Node item, Map<String, List<Text>> hosts) {
        Text whole = Text.parse(Codecs.scalar(item, "`HOST=IP`").text());
        List<Text> pair = Texts.splitFirst(whole, "=");
        List<Text> host = pair.size() == 2 ? pair : Texts.splitFirst(whole, ":");
        boolean unknown = host.size() == 1 && whole.literal().isEmpty();
        if (host.size() == 1 && !unknown) {
            throw new IllegalValueException(whole.toString(), "`HOST=IP`").at(item);
        }
        List<Text> address = unknown ? List.of() : List.of(host.get(1));
        hosts.merge(host.get(0).toString(), address, KeyValues::concat);
    }

    static Node writeHosts(Map<String, List<Text>> hosts, Site site) {
        if (fitMapping(hosts)) {
            Mapping.Builder mapping = Mapping.builder();
            hosts.forEach((name, addresses) -> mapping.put(key(name), Codecs.OPTION_VALUE.write(addresses, site)));
            return mapping.build();
        }
        List<Node> items = new ArrayList<>();
        hosts.forEach((name, addresses) -> {
            if (addresses.isEmpty()) {
                items.add(Scalar.of(name));
            }
            addresses.forEach(address -> items.add(Scalar.of(pair(name, address, site))));
        });
        return Sequence.of(items);
    }

    private static List<Text> pair(Node item, String expected, String separator) {
        return Texts.splitFirst(Text.parse(Codecs.scalar(item, expected).text()), separator);
    }

    private static String pair(String name, Text value, Site site) {
        return value.isNone() ? name : name + "=" + value.at(site);
    }

    private static boolean fitMapping(Map<String, ?> values) {
        return values.keySet().stream().allMatch(name -> !name.isEmpty() && Text.parse(name).literal().isPresent());
    }

    private static String key(String name) {
        return Text.parse(name).literal().orElse(name);
    }

    private static <T> List<T> concat(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
