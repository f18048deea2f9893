package vn.congmo.gateway.portal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.rdf.GraphStore;

/** Names of things and properties, in the reader's language where there is one. */
@Component
class Labels {

    private static final List<Node> NAMING =
            List.of(SKOS.prefLabel.asNode(), RDFS.label.asNode(), DCTerms.title.asNode(), FOAF.name.asNode());

    private final GraphStore store;

    Labels(GraphStore store) {
        this.store = store;
    }

    /** The label, or the last part of the IRI where there is none. */
    String of(String iri, Locale locale) {
        Node node = NodeFactory.createURI(iri);
        return store.read(dataset -> find(dataset.getDefaultGraph(), node, locale))
                .orElseGet(() -> iri.replaceFirst(".*[/#](?=.)", ""));
    }

    private static Optional<String> find(Graph graph, Node thing, Locale locale) {
        for (Node naming : NAMING) {
            List<Node> names = graph.find(thing, naming, Node.ANY)
                    .mapWith(triple -> triple.getObject())
                    .toList();
            Optional<Node> best = names.stream()
                    .filter(name ->
                            name.isLiteral() && name.getLiteralLanguage().equals(locale.getLanguage()))
                    .findFirst()
                    .or(() -> names.stream().filter(Node::isLiteral).findFirst());
            if (best.isPresent()) {
                return best.map(Node::getLiteralLexicalForm);
            }
        }
        return Optional.empty();
    }
}
