package dev.homelab.stacks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.dsl.Dump;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The declared commands that dump databases are run on a real PostgreSQL, and what they read back is what was there. */
class DumpTest {
    private static final String PROGRAMS = "command -v initdb || ls /usr/lib/postgresql/*/bin/initdb";

    @TempDir
    Path directory;

    private int port;

    @BeforeEach
    void prepare() throws IOException {
        ComposeTool.require("initdb", List.of("sh", "-c", PROGRAMS));
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
    }

    @Test
    void infisicalsDumpReplacesWhatHasChangedSince() {
        Dump dump = dumpOf("infisical-db");

        assertThat(onServer("one", "owner", """
                export POSTGRES_USER=owner POSTGRES_DB=secrets
                createdb -U owner secrets
                psql -U owner -d secrets -q -c "CREATE TABLE kept (id serial PRIMARY KEY, v text); INSERT INTO kept (v) VALUES ('it''s')"
                %1$s >%2$s/dump
                psql -U owner -d secrets -q -c "UPDATE kept SET v = 'changed'; ALTER TABLE kept DROP COLUMN id"
                %3$s <%2$s/dump >/dev/null
                psql -U owner -d secrets -At -c "SELECT * FROM kept"
                """.formatted(dump.write(), directory, dump.read())))
                .isEqualTo("1|it's\n");
    }

    @Test
    void supabasesDumpIsReadByADatabaseThatWasJustMade() {
        Dump dump = dumpOf("db");
        onServer("old", "supabase_admin", """
                psql -U supabase_admin -d postgres -q -c "CREATE ROLE n8n LOGIN PASSWORD 'x'" -c "CREATE DATABASE n8n OWNER n8n"
                psql -U n8n -h 127.0.0.1 -d n8n -q -c "CREATE TABLE kept AS SELECT 7 AS seven"
                %s >%s/dump
                """.formatted(dump.write(), directory));

        assertThat(onServer("new", "supabase_admin", """
                %s <%s/dump >/dev/null 2>&1
                psql -U n8n -h 127.0.0.1 -d n8n -At -c "SELECT seven, tableowner FROM kept, pg_tables WHERE tablename = 'kept'"
                """.formatted(dump.read(), directory))).isEqualTo("7|n8n\n");
    }

    private static Dump dumpOf(String service) {
        return HomelabStacks.declare().services().stream()
                .filter(each -> each.id().name().equals(service))
                .findFirst().orElseThrow().dump().orElseThrow();
    }

    /** Runs lines of shell while a new server runs, as somebody who is not root, and says what they print. */
    private String onServer(String name, String superuser, String script) {
        String lines = """
                set -eu
                PATH=$(dirname "$(%s | tail -n 1)"):$PATH
                export PGHOST=%s PGPORT=%d
                initdb -D $PGHOST/%s -U %s -A trust >/dev/null
                pg_ctl -D $PGHOST/%4$s -o "-k $PGHOST -c listen_addresses=127.0.0.1 -c fsync=off" -l $PGHOST/log -w start >/dev/null
                trap 'pg_ctl -D $PGHOST/%4$s -m immediate stop >/dev/null' EXIT
                """.formatted(PROGRAMS, directory, port, name, superuser);
        ComposeTool.run(directory, List.of("chmod", "777", directory.toString()));
        boolean root = System.getProperty("user.name").equals("root");
        ComposeTool.Result result = ComposeTool.run(directory, root
                ? List.of("su", "postgres", "-s", "/bin/sh", "-c", lines + script)
                : List.of("sh", "-c", lines + script));
        assertThat(result.status()).as(result.err()).isZero();
        return result.out();
    }
}
