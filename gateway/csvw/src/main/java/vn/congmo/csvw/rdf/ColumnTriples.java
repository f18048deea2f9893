package vn.congmo.csvw.rdf;

import java.util.List;
import java.util.Optional;
import vn.congmo.csvw.datatype.Value;
import vn.congmo.csvw.metadata.Column;
import vn.congmo.csvw.table.Cell;
import vn.congmo.csvw.table.CellUrls;
import vn.congmo.csvw.table.Row;

/** The triples of one column's cells, with all that is the same in every row made beforehand. */
final class ColumnTriples<T> {

    private final TripleWriter<T> triples;
    private final CellUrls urls;
    private final int index;
    private final boolean isVirtual;
    private final boolean isList;
    private final Optional<T> property;
    private final Optional<T> value;
    private final int valueColumn;
    private final RecentTerms<T> links;
    private final T first;
    private final T rest;
    private final T nil;

    /**
     * A column.
     *
     * @param index place of its cell in every row
     */
    ColumnTriples(int index, CellUrls urls, TripleWriter<T> triples) {
        this.triples = triples;
        this.urls = urls;
        this.index = index;
        Column column = urls.column();
        this.isVirtual = column.virtual();
        this.isList = column.ordered() && column.separator().isPresent();
        this.property = urls.constantProperty().map(triples::iri);
        this.value = urls.constantValue().map(triples::iri);
        this.valueColumn = urls.valueColumn();
        this.links = new RecentTerms<>(string -> triples.iri(urls.valueOf(string)));
        this.first = triples.iri(Terms.FIRST);
        this.rest = triples.iri(Terms.REST);
        this.nil = triples.iri(Terms.NIL);
    }

    CellUrls urls() {
        return urls;
    }

    void write(T subject, Row row) {
        Cell cell = row.cells().get(index);
        if (cell.isNull() && !isVirtual) {
            return;
        }
        Optional<T> link = value.isPresent() ? value : link(row, cell);
        if (link.isPresent()) {
            triples.triple(subject, property(row), link.get());
        } else if (isList && !cell.isNull()) {
            triples.triple(subject, property(row), list(cell.values()));
        } else {
            for (Value item : cell.values()) {
                triples.triple(subject, property(row), triples.literal(item));
            }
        }
    }

    private Optional<T> link(Row row, Cell cell) {
        if (valueColumn >= 0) {
            List<Value> values = row.cells().get(valueColumn).values();
            if (values.size() == 1) {
                return Optional.of(links.get(values.get(0).lexical()));
            }
        }
        return urls.value(row, cell).map(triples::iri);
    }

    private T property(Row row) {
        return property.isPresent()
                ? property.get()
                : triples.iri(urls.property(row).orElseGet(urls::defaultProperty));
    }

    private T list(List<Value> values) {
        T tail = nil;
        for (int i = values.size() - 1; i >= 0; i--) {
            T node = triples.blank();
            triples.triple(node, first, triples.literal(values.get(i)));
            triples.triple(node, rest, tail);
            tail = node;
        }
        return tail;
    }
}
