package vn.congmo.csvw.rdf;

import java.util.Collection;
import vn.congmo.csvw.datatype.Builtin;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.table.Row;

/**
 * What standard mode says of a row itself.
 *
 * @see <a href="https://www.w3.org/TR/csv2rdf/#step-4-6">Generating RDF, section 4.2, steps 4.6.1 to 4.6.7</a>
 */
final class RowDescription<T> {

    private final TripleWriter<T> triples;
    private final T table;
    private final String url;
    private final int[] titleColumns;
    private final T row;
    private final T type;
    private final T rowClass;
    private final T rownum;
    private final T urlProperty;
    private final T title;
    private final T describes;

    RowDescription(Table settled, T table, TripleWriter<T> triples) {
        this.triples = triples;
        this.table = table;
        this.url = settled.url() + "#row=";
        this.titleColumns = settled.schema().rowTitles().stream()
                .mapToInt(settled.schema()::indexOf)
                .filter(index -> index >= 0)
                .toArray();
        this.row = triples.iri(Terms.ROW);
        this.type = triples.iri(Terms.TYPE);
        this.rowClass = triples.iri(Terms.ROW_CLASS);
        this.rownum = triples.iri(Terms.ROWNUM);
        this.urlProperty = triples.iri(Terms.URL);
        this.title = triples.iri(Terms.TITLE);
        this.describes = triples.iri(Terms.DESCRIBES);
    }

    void write(Row row, Collection<T> subjects) {
        T node = triples.blank();
        triples.triple(table, this.row, node);
        triples.triple(node, type, rowClass);
        triples.triple(node, rownum, triples.literal(Long.toString(row.number()), Builtin.INTEGER.iri()));
        triples.triple(node, urlProperty, triples.iri(url + row.sourceNumber()));
        for (int column : titleColumns) {
            row.cells().get(column).values().forEach(value -> triples.triple(node, title, triples.literal(value)));
        }
        subjects.forEach(subject -> triples.triple(node, describes, subject));
    }
}
