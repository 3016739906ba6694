package dev.homelab.generator.map.format;

import static dev.homelab.dsl.Compose.homelab;
import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.generator.map.HomelabMap;
import dev.homelab.generator.map.SampleHomelab;
import dev.homelab.generator.model.Model;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page for a browser; what it does there is tried in a browser. */
class HtmlPageTest {
    private static final HomelabMap MAP = HomelabMap.of(Model.of(SampleHomelab.declare()));
    private static final String PAGE = HtmlPage.write(MAP);

    @Test
    void thePolicyAllowsThisScriptAndThisStyleAndNothingElse() throws Exception {
        assertThat(PAGE)
                .contains("default-src 'none'")
                .contains("script-src 'sha256-" + fingerprint("<script>(.*?)</script>") + "'")
                .contains("style-src 'sha256-" + fingerprint("<style>(.*?)</style>") + "'");
    }

    private static String fingerprint(String element) throws Exception {
        Matcher content = Pattern.compile(element, Pattern.DOTALL).matcher(PAGE);
        assertThat(content.find()).isTrue();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.group(1).getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(digest);
    }

    @Test
    void everySlotIsFilledAndNothingIsFetched() {
        assertThat(PAGE).doesNotContainPattern("@[A-Z]+@").doesNotContainPattern("(src|href)=\"(https?:)?//").doesNotContain("@import");
    }

    @Test
    void theDataIsTheMapInTheOrderOfItsParts() {
        JsonNode json = JsonMapper.shared().readTree(MapJson.pretty(MAP));

        assertThat(json.propertyNames()).startsWith("name", "network", "declared", "stacks", "services", "links");
        assertThat(json.at("/services/1/ports/0/hostPort").asInt()).isEqualTo(5433);
        assertThat(json.at("/services/1/ports/0").has("site")).isFalse();
    }

    @Test
    void noTextOfADeclarationEndsTheScript() {
        HomelabMap hostile = HomelabMap.of(Model.of(homelab("</script><b>").network("</script><i>")));

        assertThat(HtmlPage.write(hostile)).doesNotContain("</script><");
    }
}
