package dev.homelab.generator.map.format;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.homelab.generator.map.HomelabMap;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes the map for programs: the records as they are, in the order of their parts; what is absent is left out. */
public final class MapJson {

    private MapJson() {}

    /** The map, in lines for people. */
    public static String pretty(HomelabMap map) {
        return mapper().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(map) + "\n";
    }

    /** The map on one line that may stand within a page: nothing in it can end a script. */
    static String forPage(HomelabMap map) {
        return mapper().build().writeValueAsString(map).replace("<", "\\u003c");
    }

    private static JsonMapper.Builder mapper() {
        return JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT));
    }
}
