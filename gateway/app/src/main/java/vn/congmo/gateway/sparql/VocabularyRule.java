package vn.congmo.gateway.sparql;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.vocabulary.RDFS;

/** No calls to other services, no private graphs, no predicates that run code. */
final class VocabularyRule implements Rule {

    @Override
    public void element(Element element) {
        if (element instanceof ElementService) {
            throw SparqlErrors.refuse(SparqlErrors.SERVICE);
        }
        if (element instanceof ElementNamedGraph graph && PublicGraphs.isPrivate(graph.getGraphNameNode())) {
            throw SparqlErrors.refuse(SparqlErrors.GRAPH);
        }
    }

    @Override
    public void triple(TriplePath triple) {
        Node predicate = triple.getPredicate();
        if (predicate != null && predicate.isURI() && computes(predicate.getURI())) {
            throw SparqlErrors.refuse(SparqlErrors.PROPERTY_FUNCTION, predicate.getURI());
        }
    }

    /** {@code rdfs:member} is also a plain property; the engine takes it as one here. */
    private static boolean computes(String iri) {
        return iri.startsWith("java:")
                || iri.startsWith("http://jena.apache.org/")
                || iri.startsWith("http://jena.hpl.hp.com/")
                || (PropertyFunctionRegistry.get().isRegistered(iri) && !iri.equals(RDFS.member.getURI()));
    }
}
