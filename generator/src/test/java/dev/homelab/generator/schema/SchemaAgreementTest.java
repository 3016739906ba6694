package dev.homelab.generator.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import dev.homelab.generator.vocabulary.PropertyPaths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Our statement of the Compose Specification says what the reference says: of properties, of every keyword, of documents. */
class SchemaAgreementTest {
    private static final Path SHARED = Path.of("../../shared");
    private static final Path REFERENCE = SHARED.resolve("reference/compose-spec.json");
    private static final Path OURS = Path.of("../schemas/compose-spec.json");
    private static final int MUTATIONS = 6000;
    private static final long SEED = 20261125;

    private static JsonNode ours;
    private static JsonNode reference;
    private static List<JsonNode> corpus;
    private static List<JsonNode> mutations;
    private static List<Boolean> verdicts;

    @BeforeAll
    static void read() throws IOException {
        require(REFERENCE);
        ours = JsonMapper.shared().readTree(Files.readString(OURS));
        reference = JsonMapper.shared().readTree(Files.readString(REFERENCE));
        List<JsonNode> seeds = Corpus.under(SHARED.resolve("corpus/synthetic"));
        seeds.addAll(Corpus.under(SHARED.resolve("corpus/valid")));
        corpus = new ArrayList<>(seeds);
        corpus.addAll(Corpus.under(SHARED.resolve("corpus/mutations")));
        mutations = new SchemaMutations(seeds, propertyNames(), SEED).take(MUTATIONS);
        verdicts = verdicts(reference, mutations);
    }

    /** The reference belongs to others and does not travel with the project; where tools are required, it is too. */
    private static void require(Path file) {
        if (!Files.exists(file)) {
            if (System.getenv("HOMELAB_REQUIRE_TOOLS") != null) {
                fail("The reference schema is required here and missing.");
            }
            abort("the reference schema is missing");
        }
    }

    private static Set<String> propertyNames() {
        return PropertyPaths.of(reference).stream()
                .map(path -> path.substring(path.lastIndexOf('.') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void bothKnowTheSameProperties() {
        assertThat(PropertyPaths.of(ours)).containsExactlyElementsOf(PropertyPaths.of(reference));
    }

    @Test
    void bothHaveTheSameKeywordsAtEveryPlace() {
        assertThat(SchemaShape.differences(ours, reference)).isEmpty();
    }

    @Test
    void bothJudgeEveryDocumentAlike() {
        List<String> differences = differences(corpus, verdicts(ours, corpus), verdicts(reference, corpus));
        differences.addAll(differences(mutations, verdicts(ours, mutations), verdicts));
        int documents = corpus.size() + mutations.size();
        long accepted = verdicts.stream().filter(accepts -> accepts).count();
        System.out.printf("Schema agreement: paths %d of %d, verdicts %d of %d (corpus %d, mutations %d)%n",
                PropertyPaths.of(ours).stream().filter(PropertyPaths.of(reference)::contains).count(),
                PropertyPaths.of(reference).size(), documents - differences.size(), documents, corpus.size(), mutations.size());

        assertThat(differences).isEmpty();
        assertThat(corpus).hasSizeGreaterThan(1000);
        assertThat(accepted).as("mutations that the reference accepts").isBetween(MUTATIONS / 10L, MUTATIONS * 9 / 10L);
    }

    /** A comparison that overlooks a schema without one of the keywords would prove nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"enum", "pattern", "minimum", "maximum", "required", "additionalProperties", "uniqueItems", "type"})
    void aSchemaThatLacksAKeywordIsFoundOut(String keyword) {
        JsonNode weaker = ours.deepCopy();
        without(keyword, weaker);

        assertThat(differences(mutations, verdicts(weaker, mutations), verdicts)).isNotEmpty();
        assertThat(SchemaShape.differences(weaker, reference)).isNotEmpty();
    }

    private static void without(String keyword, JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has(keyword) && !object.get(keyword).isObject()) {
            object.remove(keyword);
        }
        schema.forEach(member -> without(keyword, member));
    }

    private static List<String> differences(List<JsonNode> documents, List<Boolean> ours, List<Boolean> theirs) {
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            if (!ours.get(i).equals(theirs.get(i))) {
                differences.add("%s by ours alone: %s".formatted(ours.get(i) ? "Accepted" : "Refused", documents.get(i)));
            }
        }
        return differences;
    }

    private static List<Boolean> verdicts(JsonNode text, List<JsonNode> documents) {
        Schema schema = schema(text);
        return documents.stream().map(document -> schema.validate(document).isEmpty()).toList();
    }

    /** The validator refuses the reference's relative {@code $id}, and finds no dialect for its {@code $schema} in every version. */
    private static Schema schema(JsonNode text) {
        ObjectNode schema = (ObjectNode) text.deepCopy();
        schema.remove(List.of("$id", "$schema"));
        return SchemaRegistry.withDialect(Dialects.getDraft202012()).getSchema(schema);
    }
}
