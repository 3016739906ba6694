package dev.homelab.generator.compare;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The step from one image to another, and what it does to data that the old one wrote.
 *
 * @param before the old reference
 * @param after the new one
 */
record ImageChange(String before, String after) {
    private static final Pattern REFERENCE = Pattern.compile("(?<name>[^@]*?)(:(?<tag>[^:/@]+))?(@.*)?");
    private static final Pattern VERSION = Pattern.compile("(?:^|[^\\d.])v?(\\d+)(?:\\.(\\d+))?(?:\\.(\\d+))?");

    /** Versions from here on are dates, whose first number says nothing. */
    private static final int FIRST_YEAR = 2000;

    /**
     * A program that keeps data in a format of its own.
     *
     * @param repository its image's repository, as a pattern
     * @param name what it is called
     * @param versioned whether another major version does not read the data of one
     */
    private record Database(String repository, String name, boolean versioned) {}

    private static final List<Database> DATABASES = List.of(
            new Database("(.*/)?(postgres(ql)?|pgvector|postgis|timescaledb(-ha)?|pgvecto-rs|spilo.*)", "PostgreSQL", true),
            new Database("(.*/)?mysql(-server)?", "MySQL", true),
            new Database("(.*/)?mariadb", "MariaDB", true),
            new Database("(.*/)?mongo(db)?(-community-server)?", "MongoDB", true),
            new Database("(.*/)?neo4j", "Neo4j", true),
            new Database("(.*/)?(elasticsearch|opensearch)", "Elasticsearch", true),
            new Database("(.*/)?influxdb", "InfluxDB", true),
            new Database("(.*/)?meilisearch", "Meilisearch", true),
            new Database("(.*/)?qdrant", "Qdrant", true),
            new Database("(.*/)?weaviate", "Weaviate", true),
            new Database("(.*/)?clickhouse(-server)?", "ClickHouse", false),
            new Database("(.*/)?(redis|valkey|keydb)(-stack.*)?", "Redis", false),
            new Database("(.*/)?minio", "MinIO", false));

    /** Whether it is another program, not another version of one. */
    boolean isOtherProgram() {
        return !part(before, "name").equals(part(after, "name"));
    }

    /** Why the data of the old image is in danger; empty where it is not, as far as is known. */
    Optional<String> danger() {
        Optional<Database> database = DATABASES.stream().filter(some -> part(before, "name").matches(some.repository())).findFirst();
        if (database.isEmpty() || isOtherProgram() && !part(after, "name").matches(database.get().repository())) {
            return database.map(some -> "What %s wrote is not read by another program.".formatted(some.name()));
        }
        List<Integer> old = version(before);
        List<Integer> now = version(after);
        if (old.isEmpty() || now.isEmpty()) {
            return Optional.empty();
        }
        String name = database.get().name();
        if (database.get().versioned() && !old.get(0).equals(now.get(0))) {
            return Optional.of("%s %d does not read the data of %s %d: dump it with the old image and load it with the new one, or migrate it."
                    .formatted(name, now.get(0), name, old.get(0)));
        }
        return isLower(now, old)
                ? Optional.of("%s goes back to an older version, which may not read what the newer one wrote.".formatted(name))
                : Optional.empty();
    }

    /** How far the version moves, in a word; empty where that cannot be told. */
    String step() {
        List<Integer> old = version(before);
        List<Integer> now = version(after);
        if (isOtherProgram() || old.isEmpty() || now.isEmpty() || old.equals(now)) {
            return "";
        }
        if (isLower(now, old)) {
            return "an older version";
        }
        boolean year = now.get(0) >= FIRST_YEAR;
        return old.get(0).equals(now.get(0)) || year ? "" : "a new major version";
    }

    private static boolean isLower(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            if (!one.get(i).equals(other.get(i))) {
                return one.get(i) < other.get(i);
            }
        }
        return false;
    }

    /** The numbers of the tag; {@code pg16} among other numbers is the version of PostgreSQL. */
    private static List<Integer> version(String image) {
        String tag = part(image, "tag");
        Matcher postgres = Pattern.compile("pg(\\d{1,3})").matcher(tag);
        if (postgres.find()) {
            return List.of(Integer.parseInt(postgres.group(1)));
        }
        Matcher matcher = VERSION.matcher(tag);
        if (!matcher.find() || matcher.group(1).length() > 6) {
            return List.of();
        }
        return IntStream.rangeClosed(1, 3)
                .mapToObj(matcher::group)
                .filter(digits -> digits != null && digits.length() <= 6)
                .map(Integer::valueOf)
                .toList();
    }

    private static String part(String image, String group) {
        Matcher matcher = REFERENCE.matcher(withDefaults(image));
        String part = matcher.matches() ? matcher.group(group) : null;
        return part == null ? "" : part;
    }

    /** What is used where no variable is set. */
    private static String withDefaults(String image) {
        return image.replaceAll("\\$\\{\\w+:?-([^}]*)}", "$1");
    }
}
