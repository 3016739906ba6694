package dev.homelab.generator.javasource;

import com.palantir.javapoet.ClassName;
import dev.homelab.dsl.Application;
import dev.homelab.dsl.Compose;
import dev.homelab.dsl.Config;
import dev.homelab.dsl.Health;
import dev.homelab.dsl.Model;
import dev.homelab.dsl.Mounts;
import dev.homelab.dsl.Need;
import dev.homelab.dsl.Network;
import dev.homelab.dsl.Ports;
import dev.homelab.dsl.Profile;
import dev.homelab.dsl.Secret;
import dev.homelab.dsl.Service;
import dev.homelab.dsl.Trait;
import dev.homelab.dsl.Variable;
import dev.homelab.dsl.VariableUse;
import dev.homelab.dsl.Volume;
import dev.homelab.dsl.text.ServiceId;
import dev.homelab.dsl.text.Text;
import dev.homelab.dsl.tree.Mapping;
import dev.homelab.dsl.tree.Node;
import dev.homelab.dsl.tree.Scalar;
import dev.homelab.dsl.tree.Sequence;
import java.util.List;

/** The types that written source names. */
final class Types {
    static final ClassName STRING = ClassName.get(String.class);
    static final ClassName LIST = ClassName.get(List.class);
    static final ClassName APPLICATION = ClassName.get(Application.class);
    static final ClassName COMPOSE = ClassName.get(Compose.class);
    static final ClassName SERVICE = ClassName.get(Service.class);
    static final ClassName SERVICE_BUILDER = ClassName.get(Service.Builder.class);
    static final ClassName SERVICE_ID = ClassName.get(ServiceId.class);
    static final ClassName VARIABLE = ClassName.get(Variable.class);
    static final ClassName OPERATOR = ClassName.get(VariableUse.Operator.class);
    static final ClassName VOLUME = ClassName.get(Volume.class);
    static final ClassName NETWORK = ClassName.get(Network.class);
    static final ClassName SECRET = ClassName.get(Secret.class);
    static final ClassName CONFIG = ClassName.get(Config.class);
    static final ClassName MODEL = ClassName.get(Model.class);
    static final ClassName PROFILE = ClassName.get(Profile.class);
    static final ClassName TRAIT = ClassName.get(Trait.class);
    static final ClassName NEED = ClassName.get(Need.class);
    static final ClassName MOUNTS = ClassName.get(Mounts.class);
    static final ClassName PORTS = ClassName.get(Ports.class);
    static final ClassName HEALTH = ClassName.get(Health.class);
    static final ClassName TEXT = ClassName.get(Text.class);
    static final ClassName MAPPING = ClassName.get(Mapping.class);
    static final ClassName NODE = ClassName.get(Node.class);
    static final ClassName SEQUENCE = ClassName.get(Sequence.class);
    static final ClassName SCALAR = ClassName.get(Scalar.class);

    private Types() {}

    /** A type of the vocabulary by its simple name. */
    static ClassName compose(String name) {
        return ClassName.get("dev.homelab.dsl.compose", name);
    }

    /** A value type by its simple name. */
    static ClassName value(String name) {
        return ClassName.get("dev.homelab.dsl.value", name);
    }
}
