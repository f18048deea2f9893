package vn.congmo.csvw.command;

import java.io.ByteArrayInputStream;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.process.normalize.NormalizeRDFTerms;
import org.apache.jena.sparql.graph.GraphFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether two results say the same: graphs up to blank nodes and ways of writing a number, JSON up to order of members. */
final class Comparison {

    /** Some results of the suite have a comma too many. */
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonReadFeature.ALLOW_TRAILING_COMMA).build();

    private Comparison() {}

    static boolean sameRdf(Graph actual, byte[] expectedTurtle, String base) {
        Graph expected = GraphFactory.createDefaultGraph();
        RDFParser.source(new ByteArrayInputStream(expectedTurtle))
                .lang(Lang.TURTLE)
                .base(base)
                .parse(expected);
        return canonical(actual).isIsomorphicWith(canonical(expected));
    }

    static boolean sameJson(byte[] actual, byte[] expected) {
        return same(MAPPER.readTree(actual), MAPPER.readTree(expected));
    }

    private static Graph canonical(Graph graph) {
        Graph canonical = GraphFactory.createDefaultGraph();
        NormalizeRDFTerms literals = NormalizeRDFTerms.getXSD11();
        graph.find()
                .forEachRemaining(triple -> canonical.add(Triple.create(
                        triple.getSubject(), triple.getPredicate(), literals.normalize(triple.getObject()))));
        return canonical;
    }

    private static boolean same(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue()) == 0;
        }
        if (one.isArray() && other.isArray()) {
            return sameItems(one, other);
        }
        return one.isObject() && other.isObject() ? sameMembers(one, other) : one.equals(other);
    }

    private static boolean sameItems(JsonNode one, JsonNode other) {
        Iterator<JsonNode> others = other.values().iterator();
        return one.size() == other.size() && one.values().stream().allMatch(item -> same(item, others.next()));
    }

    private static boolean sameMembers(JsonNode one, JsonNode other) {
        return one.size() == other.size()
                && one.properties().stream()
                        .allMatch((Map.Entry<String, JsonNode> member) ->
                                same(member.getValue(), other.path(member.getKey())));
    }
}
