package vn.congmo.csvw.rdf;

import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;

/** Triples of Jena's nodes, sent at once. */
record NodeTriples(StreamRDF stream) implements TripleWriter<Node> {

    @Override
    public Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    @Override
    public Node blank() {
        return NodeFactory.createBlankNode();
    }

    @Override
    public Node literal(String lexical, String datatypeIri) {
        return NodeFactory.createLiteralDT(lexical, TypeMapper.getInstance().getSafeTypeByName(datatypeIri));
    }

    @Override
    public Node languageLiteral(String text, String language) {
        return NodeFactory.createLiteralLang(text, language);
    }

    @Override
    public void triple(Node subject, Node property, Node object) {
        stream.triple(Triple.create(subject, property, object));
    }

    @Override
    public TripleWriter<Node> forRows(int table) {
        return this;
    }
}
