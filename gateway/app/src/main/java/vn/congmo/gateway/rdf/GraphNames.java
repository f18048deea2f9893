package vn.congmo.gateway.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
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
}
