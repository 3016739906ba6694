package dev.homelab.generator.secret;

import dev.homelab.generator.source.SourceTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A tree with secrets wherever people put them. */
public final class SecretTree {

    private SecretTree() {}

    /** A service for each secret; of those that only their names tell, secrets stand under names alone. */
    public static SourceTree of(String name, List<String> drawn, List<String> named) {
        StringBuilder compose = new StringBuilder("# Pass phrase of old: " + named.get(0) + "\nname: lab\n\nservices:\n");
        for (int i = 0; i < drawn.size(); i++) {
            compose.append(anywhere(i, drawn.get(i).replace("$", "$$"), drawn.get(i)));
        }
        for (int i = 0; i < named.size(); i++) {
            compose.append(underNames(i, named.get(i)));
        }
        compose.append("\nvolumes:\n  data:\n    driver_opts:\n      o: addr=10.0.0.1,username=u,password=" + drawn.get(0) + "\n");
        compose.append("\nconfigs:\n  app:\n    content: |\n      token = " + drawn.get(1) + "\n      password: " + named.get(1) + "\n");
        compose.append("\nx-old:\n  token: " + drawn.get(2) + "\n");
        Map<String, byte[]> files = new TreeMap<>();
        files.put("docker-compose.yml", bytes(compose.toString()));
        files.put("conf/app.conf", bytes(String.join("\n", drawn) + "\n" + String.join("\n", named) + "\n"));
        files.put(".env", bytes("A_PASSWORD=" + named.get(2) + "\nB=" + drawn.get(3) + "\n"));
        files.put("Caddyfile", bytes(":80 {\n\tbasic_auth {\n\t\tadmin " + drawn.get(4) + "\n\t}\n\treverse_proxy web:80\n}\n"));
        return new SourceTree(name, files);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String anywhere(int i, String secret, String raw) {
        return """
                  one%1$d:
                    image: one:1.0
                    build:
                      context: https://user:%2$s@git.example/one.git
                      args:
                        SETTING: '%2$s'
                    command: ["serve", "--port", "80", "--thing", '%2$s', '--thing=%2$s']
                    entrypoint: run '%2$s'
                    environment:
                      OPTION: '%2$s'
                      OTHER: ${OTHER_%1$d:-%2$s}
                      PLACE: 'https://hooks.example/services/%2$s'
                      DATABASE_URL: 'postgres://user:%2$s@db:5432/one?password=%2$s'
                      JDBC: 'jdbc:postgresql://db/one?user=u&password=%2$s'
                      DOTNET: 'Server=db;User Id=u;Password=%2$s;'
                    healthcheck:
                      test: ["CMD-SHELL", 'curl -fsS -u admin:%2$s -H "Authorization: Bearer %2$s" http://127.0.0.1/']
                    labels:
                      - 'note=%2$s'
                      - 'traefik.http.middlewares.a.basicauth.users=admin:%2$s'
                    logging:
                      options:
                        splunk-token: '%2$s'
                    configs:
                      - app
                    env_file: .env
                    volumes:
                      - ./conf:/conf:ro
                """.formatted(i, secret, raw);
    }

    private static String underNames(int i, String secret) {
        return """
                  two%1$d:
                    image: two:1.0
                    command: serve --password %2$s --api-key=%2$s -p %2$s
                    entrypoint: ["sh", "-c", "export TOKEN=%2$s; PASSWORD='%2$s' serve"]
                    environment:
                      - ADMIN_PASSWORD=%2$s
                      - SESSION_SECRET=${SESSION_SECRET_%1$d:-%2$s}
                      - API_KEY=%2$s
                      - DATABASE_URL=mysql://root:%2$s@db/two
                    healthcheck:
                      test: redis-cli -a %2$s --user u --pass %2$s ping
                    build:
                      args:
                        - NPM_TOKEN=%2$s
                    labels:
                      app.password: "%2$s"
                """.formatted(i, secret);
    }
}
