package vn.congmo.gateway.sparql;

import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementUnion;

/** A query has no more parts than a person would write: planning them takes time too. */
final class SizeRule implements Rule {

    private static final int MOST_TRIPLES = 60;
    private static final int MOST_UNIONS = 50;
    private static final int MOST_CELLS = 5_000;

    private int triples;
    private int unions;
    private int cells;

    @Override
    public void triple(TriplePath triple) {
        if (++triples > MOST_TRIPLES) {
            throw SparqlErrors.refuse(SparqlErrors.TRIPLES, "> " + MOST_TRIPLES);
        }
    }

    @Override
    public void element(Element element) {
        if (element instanceof ElementUnion union) {
            unions += union.getElements().size();
        }
        if (element instanceof ElementData data) {
            cells += data.getVars().size() * data.getRows().size();
        }
        if (unions > MOST_UNIONS) {
            throw SparqlErrors.refuse(SparqlErrors.UNIONS, "> " + MOST_UNIONS);
        }
        if (cells > MOST_CELLS) {
            throw SparqlErrors.refuse(SparqlErrors.VALUES, "> " + MOST_CELLS);
        }
    }
}
