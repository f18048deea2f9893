package vn.congmo.clients;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/**
 * A connector of kind {@code triples}, and where a plain client reads what it delivered.
 *
 * @param connector its name
 * @param settings by their names below {@code gateway.connectors.<connector>}
 * @param datasets slugs of what it delivers
 * @param graphs address of the Graph Store Protocol that reads
 */
record StoreTarget(String connector, Map<String, String> settings, Set<String> datasets, URI graphs) {

    /** The settings as variables of the gateway's environment. */
    Map<String, String> environment() {
        Map<String, String> variables = new HashMap<>();
        settings.forEach((name, value) -> variables.put(variable(name), value));
        variables.put(variable("kind"), "triples");
        variables.put(variable("datasets"), String.join(",", datasets));
        variables.put(variable("allow-private"), "true");
        variables.put(variable("deletions"), "1");
        return variables;
    }

    private String variable(String setting) {
        String name = "gateway.connectors.%s.%s".formatted(connector, setting);
        return name.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    /** The triples of a named graph; none where there is no such graph. */
    Set<Triple> read(String graph) {
        try {
            return triples(graphs + "?graph=" + URLEncoder.encode(graph, StandardCharsets.UTF_8));
        } catch (HttpException e) {
            if (e.getStatusCode() == 404) {
                return Set.of();
            }
            throw e;
        }
    }

    /** The triples of a file of N-Triples, decimals without zeros at the end: stores keep only the value of these. */
    static Set<Triple> triples(String address) {
        return RDFParser.source(address)
                .acceptHeader("application/n-triples, text/plain;q=0.9")
                .forceLang(Lang.NTRIPLES)
                .toGraph()
                .stream()
                .map(triple -> Triple.create(triple.getSubject(), triple.getPredicate(), shortened(triple.getObject())))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Node shortened(Node node) {
        if (!node.isLiteral() || !node.getLiteralDatatype().equals(XSDDatatype.XSDdecimal)) {
            return node;
        }
        String value = new BigDecimal(node.getLiteralLexicalForm())
                .stripTrailingZeros()
                .toPlainString();
        return NodeFactory.createLiteralDT(value, XSDDatatype.XSDdecimal);
    }
}
