package dev.homelab.dsl.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.homelab.dsl.text.Sites;
import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.tree.Sequence;
import dev.homelab.dsl.value.Codec;
import dev.homelab.dsl.value.IllegalValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortFormsTest {

    private static <T> Node again(Codec<T> codec, Node node) {
        return codec.write(codec.read(node), Sites.COMPOSE_NOTATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "80", "8080:80", "127.0.0.1:8080:80", "8000-8010:80-90", "53:53/udp", "${PORT:-80}:80", "[::1]:80:80",
        "127.0.0.1::80", "80-90"
    })
    void portsAreWrittenAsTheyWereRead(String port) {
        assertThat(again(Port.CODEC, Scalar.of(port))).isEqualTo(Scalar.of(port));
    }

    @ParameterizedTest
    @ValueSource(strings = {"70000", "0", "80:99999", "90-80", "80/icmp", "a:b:c:d", "http"})
    void impossiblePortsAreRefused(String port) {
        assertThatThrownBy(() -> Port.CODEC.read(Scalar.of(port))).isInstanceOf(IllegalValueException.class);
    }

    @Test
    void aPortBuiltByHandIsCheckedToo() {
        assertThatThrownBy(() -> Port.builder().target("70000").build())
                .hasMessage("Found `70000`. Expected a port from 1 to 65535 or a range such as `8000-8010`.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data:/data", "data:/data:ro", "./conf:/etc/conf:ro", "/var/run/x.sock:/x.sock", "./a:/a:ro,z"})
    void mountsAreWrittenAsTheyWereRead(String mount) {
        assertThat(again(Mount.CODEC, Scalar.of(mount))).isEqualTo(Scalar.of(mount));
    }

    @Test
    void aMountThatMustExistNeedsTheLongForm() {
        Mount mount = Mount.builder().type(MountType.BIND).source("./a").target("/a")
                .bind(BindOptions.builder().createHostPath(false).build()).build();

        assertThat(Mount.CODEC.write(mount, Sites.COMPOSE_NOTATION)).isInstanceOf(Mapping.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aa:bb:cc:dd", ":/d", "data:", ""})
    void mountsWithHolesAreRefused(String mount) {
        assertThatThrownBy(() -> Mount.CODEC.read(Scalar.of(mount))).isInstanceOf(IllegalValueException.class);
    }

    @Test
    void equalLimitsAreOneNumber() {
        assertThat(again(Ulimit.CODEC, new Scalar.Num("262144"))).isEqualTo(new Scalar.Num("262144"));
        assertThatThrownBy(() -> Ulimit.builder().soft(20).hard(10).build())
                .hasMessageContaining("Expected a soft limit of at most the hard limit 10");
    }

    @Test
    void dependenciesOnAStartAreAListOfNames() {
        Sequence names = Sequence.of("db", "cache");

        assertThat(again(ServiceAttributes.DEPENDS_ON.codec(), names)).isEqualTo(names);
    }

    @Test
    void aContextAloneIsABuild() {
        assertThat(again(Build.CODEC, Scalar.of("./app"))).isEqualTo(Scalar.of("./app"));
    }

    @Test
    void anAddressWithColonsHasBrackets() {
        Port port = Port.builder().hostIp("::1").published("8080").target("80").build();

        assertThat(again(Port.CODEC, Port.CODEC.write(port, Sites.COMPOSE_NOTATION))).isEqualTo(Scalar.of("[::1]:8080:80"));
    }

    @Test
    void whatIsNoAddressIsRefused() {
        assertThatThrownBy(() -> Port.builder().hostIp("localhost").target("80").build())
                .hasMessageContaining("Expected an IP address such as `127.0.0.1`");
    }

    @Test
    void anAttributeIsReadHoweverItIsSet() {
        assertThat(Port.builder().unchecked("target", Scalar.of("81")).build()).isEqualTo(Port.builder().target("81").build());
        assertThatThrownBy(() -> Port.builder().unchecked("published", Mapping.builder().build()))
                .isInstanceOf(IllegalValueException.class);
    }

    @Test
    void anAttributeHasOneValue() {
        Port.Builder port = Port.builder().target("80").unchecked("target", Scalar.of("81"));

        assertThat(port.build().toMapping(Sites.COMPOSE_NOTATION).keys()).containsExactly("target");
        assertThat(port.target("82").build().toMapping(Sites.COMPOSE_NOTATION))
                .isEqualTo(Mapping.builder().put("target", "82").build());
    }
}
