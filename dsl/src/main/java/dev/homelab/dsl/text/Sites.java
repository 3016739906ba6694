package dev.homelab.dsl.text;

/** Sites that are not a particular file. */
public final class Sites {

    /** Compose's notation, with paths from the root and network names: for messages and for values read from a file. */
    public static final Site COMPOSE_NOTATION = new Site() {
        @Override
        public String literal(String characters) {
            return escapeDollar(characters);
        }

        @Override
        public String host(ServiceId service) {
            return service.networkName();
        }

        @Override
        public String path(String fromRoot) {
            return fromRoot;
        }

        @Override
        public String variable(String name, String otherwise) {
            return "${" + name + otherwise + "}";
        }
    };

    private Sites() {}

    /** Doubles every dollar sign, which is how Compose is told to leave it alone. */
    public static String escapeDollar(String characters) {
        return characters.indexOf('$') < 0 ? characters : characters.replace("$", "$$");
    }
}
