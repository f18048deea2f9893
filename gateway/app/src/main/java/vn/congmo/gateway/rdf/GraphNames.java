package vn.congmo.gateway.rdf;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.VersionId;

/** Names of the graphs in the store, beside its default graph. */
public record GraphNames(BaseIri base) {

    /** A version's triples: its IRI. */
    public Node version(VersionId version) {
        return NodeFactory.createURI(base.version(version));
    }

    /** The DCAT description of everything current. */
    public Node catalogue() {
        return NodeFactory.createURI(base.resolve("/catalog"));
    }

    /** Own terms. */
    public Node vocabulary() {
        return NodeFactory.createURI(base.resolve("/def/"));
    }

    /** Code lists. */
    public Node codelists() {
        return NodeFactory.createURI(base.resolve("/id/code/"));
    }

    /** Property that says which entry of the publication log the default graph shows: SHA-256 in hex. */
    public Node logHead() {
        return NodeFactory.createURI(base.def("logHead"));
    }

    /** What {@link #logHead} says in a store, if anything. */
    public Optional<String> findLogHead(DatasetGraph store) {
        return store.getDefaultGraph()
                .find(catalogue(), logHead(), Node.ANY)
                .nextOptional()
                .map(triple -> triple.getObject().getLiteralLexicalForm());
    }
}
