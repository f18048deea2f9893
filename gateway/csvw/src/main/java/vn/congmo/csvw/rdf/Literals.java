package vn.congmo.csvw.rdf;

import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import vn.congmo.csvw.datatype.Value;

/** RDF literals of values; the text goes in as it is, never normalised. */
final class Literals {

    private Literals() {}

    static Node of(Value value) {
        return value.language()
                .map(language -> NodeFactory.createLiteralLang(value.lexical(), language))
                .orElseGet(() -> typed(value.lexical(), value.datatype().iri()));
    }

    static Node typed(String lexical, String datatypeIri) {
        RDFDatatype datatype = TypeMapper.getInstance().getSafeTypeByName(datatypeIri);
        return NodeFactory.createLiteralDT(lexical, datatype);
    }

    static Node integer(long number) {
        return NodeFactory.createLiteralDT(String.valueOf(number), XSDDatatype.XSDinteger);
    }
}
