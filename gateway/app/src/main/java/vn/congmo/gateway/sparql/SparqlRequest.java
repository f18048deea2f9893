package vn.congmo.gateway.sparql;

import java.util.List;
import org.springframework.util.MultiValueMap;

/**
 * One query operation (SPARQL 1.1 Protocol, section 2.1).
 *
 * @param query         its text
 * @param defaultGraphs IRIs of {@code default-graph-uri}
 * @param namedGraphs   IRIs of {@code named-graph-uri}
 */
record SparqlRequest(String query, List<String> defaultGraphs, List<String> namedGraphs) {

    SparqlRequest {
        defaultGraphs = List.copyOf(defaultGraphs);
        namedGraphs = List.copyOf(namedGraphs);
    }

    /** From the parameters of a GET or of a form. */
    static SparqlRequest of(MultiValueMap<String, String> parameters) {
        if (parameters.containsKey("update")) {
            throw SparqlErrors.refuse(SparqlErrors.UPDATE);
        }
        List<String> queries = parameters.getOrDefault("query", List.of());
        if (queries.size() != 1) {
            throw SparqlErrors.refuse(SparqlErrors.MISSING_QUERY);
        }
        return of(queries.getFirst(), parameters);
    }

    /** From the body of a direct POST, with the graphs in the parameters of its address. */
    static SparqlRequest direct(String query, MultiValueMap<String, String> parameters) {
        if (parameters.containsKey("query") || parameters.containsKey("update")) {
            throw SparqlErrors.refuse(SparqlErrors.MISSING_QUERY);
        }
        return of(query, parameters);
    }

    private static SparqlRequest of(String query, MultiValueMap<String, String> parameters) {
        return new SparqlRequest(
                query,
                parameters.getOrDefault("default-graph-uri", List.of()),
                parameters.getOrDefault("named-graph-uri", List.of()));
    }

    /** Whether the protocol names a dataset, which then replaces the one in the query (section 2.1.4). */
    boolean namesDataset() {
        return !defaultGraphs.isEmpty() || !namedGraphs.isEmpty();
    }
}
