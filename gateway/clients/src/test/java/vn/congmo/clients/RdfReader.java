package vn.congmo.clients;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;

/** Reads RDF with SPARQL: a path from the dataset, or a pattern in braces. */
record RdfReader(Model model, String dataset) implements FaceReader {

    private static final String PREFIXES = """
        PREFIX adms: <http://www.w3.org/ns/adms#>
        PREFIX dcat: <http://www.w3.org/ns/dcat#>
        PREFIX dcterms: <http://purl.org/dc/terms/>
        PREFIX foaf: <http://xmlns.com/foaf/0.1/>
        PREFIX prov: <http://www.w3.org/ns/prov#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        PREFIX spdx: <http://spdx.org/rdf/terms#>
        PREFIX vcard: <http://www.w3.org/2006/vcard/ns#>
        PREFIX void: <http://rdfs.org/ns/void#>
        """;

    @Override
    public Set<String> read(String expression) {
        String query = PREFIXES + "SELECT * " + pattern(expression).replace("$this", "<" + dataset + ">");
        try (var execution = QueryExecutionFactory.create(QueryFactory.create(query), model)) {
            Set<String> values = new HashSet<>();
            execution.execSelect().forEachRemaining(row -> values.add(text(row)));
            return values;
        }
    }

    private static String pattern(String expression) {
        if (expression.startsWith("{")) {
            return expression;
        }
        int at = expression.indexOf('@');
        String path = at < 0 ? expression : expression.substring(0, at);
        String filter = at < 0 ? "" : "FILTER (lang(?a) = '%s')".formatted(expression.substring(at + 1));
        return "{ $this %s ?a %s }".formatted(path, filter);
    }

    private static String text(QuerySolution row) {
        return Stream.of("a", "b", "c")
                .map(row::get)
                .filter(Objects::nonNull)
                .map(RdfReader::text)
                .collect(Collectors.joining(" "));
    }

    private static String text(RDFNode node) {
        return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
    }
}
