package dev.homelab.dsl;

import dev.homelab.dsl.compose.NetworkAttributes;
import dev.homelab.dsl.compose.VolumeAttributes;
import dev.homelab.dsl.origin.Origin;
import dev.homelab.dsl.text.ServiceId;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.value.Duration;
import dev.homelab.dsl.value.Image;

/** The words that a declaration starts with; import them statically. */
public final class Compose {

    private Compose() {}

    /** Who a service is; its container has the same name unless said otherwise. */
    public static ServiceId id(String name) {
        return ServiceId.of(name);
    }

    /** A service that runs an image. */
    public static Service.Builder service(ServiceId id, Image image) {
        return new Service.Builder(id, image);
    }

    /** A service without an image: it is built, extends another, or is left to a provider. */
    public static Service.Builder service(ServiceId id) {
        return new Service.Builder(id);
    }

    /** An image by its reference, with a tag or a digest. */
    public static Image image(String reference) {
        return Image.of(reference);
    }

    /** An image by a text with references. */
    public static Image image(Text reference) {
        return Image.of(reference);
    }

    /** A port at which a service speaks HTTP. */
    public static Endpoint http(ServiceId service, int port) {
        return Endpoint.at(service, port, Protocol.HTTP);
    }

    /** A port at which a service speaks something else over TCP. */
    public static Endpoint tcp(ServiceId service, int port) {
        return Endpoint.at(service, port, Protocol.TCP);
    }

    /** A named volume. */
    public static Volume volume(String name) {
        return volume(name, VolumeAttributes.builder().build());
    }

    /** A named volume with attributes. */
    public static Volume volume(String name, VolumeAttributes attributes) {
        return new Volume(name, "", Volume.Backup.ALWAYS, attributes, Origin.here());
    }

    /** A network. */
    public static Network network(String name) {
        return Network.of(name);
    }

    /** A network with attributes. */
    public static Network network(String name, NetworkAttributes attributes) {
        return Network.of(name, attributes);
    }

    /** A setting of the operator. */
    public static Variable setting(String name, String defaultValue) {
        return Variable.declared(name, Variable.Kind.SETTING, new Recipe.Given()).defaultsTo(defaultValue);
    }

    /** A flag of the operator. */
    public static Variable flag(String name, boolean defaultValue) {
        return Variable.declared(name, Variable.Kind.FLAG, new Recipe.Given()).defaultsTo(Boolean.toString(defaultValue));
    }

    /** A setting that may be missing; Compose then warns, and nothing takes its place. */
    public static Variable variable(String name) {
        return Variable.declared(name, Variable.Kind.SETTING, new Recipe.Given()).unchecked();
    }

    /** A secret that {@code init-env.sh} makes. */
    public static Variable secret(String name, Recipe recipe) {
        return Variable.declared(name, Variable.Kind.SECRET, recipe);
    }

    /** A secret that somebody else gives to the operator. */
    public static Variable givenSecret(String name) {
        return secret(name, new Recipe.Given());
    }

    /** Random bytes in hexadecimal digits, twice as many as bytes. */
    public static Recipe hex(int bytes) {
        return new Recipe.Hex(bytes);
    }

    /** Random bytes in base64. */
    public static Recipe base64(int bytes) {
        return new Recipe.Base64(bytes);
    }

    /** A span of seconds. */
    public static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }

    /** A span of minutes. */
    public static Duration minutes(long minutes) {
        return Duration.of(minutes + "m");
    }

    /** A text with {@code {}} where a reference goes. */
    public static Text text(String template, Object... references) {
        return Text.format(template, references);
    }

    /** An application, at first without services. */
    public static Application.Builder application() {
        return new Application.Builder();
    }

    /** A stack, at first without files. */
    public static Stack stack(String name) {
        return Stack.named(name);
    }

    /** A homelab, at first without stacks. */
    public static Homelab homelab(String name) {
        return Homelab.named(name);
    }
}
