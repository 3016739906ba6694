package dev.homelab.dsl;

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

    /** An image by its reference, with a tag or a digest. */
    public static Image image(String reference) {
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
        return new Volume(name, "", Origin.here());
    }

    /** A setting of the operator. */
    public static Variable setting(String name, String defaultValue) {
        return Variable.declared(name, Variable.Kind.SETTING, new Recipe.Given()).defaultsTo(defaultValue);
    }

    /** A flag of the operator. */
    public static Variable flag(String name, boolean defaultValue) {
        return Variable.declared(name, Variable.Kind.FLAG, new Recipe.Given()).defaultsTo(Boolean.toString(defaultValue));
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

    /** A text with {@code {}} where a reference goes. */
    public static Text text(String template, Object... references) {
        return Text.format(template, references);
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
