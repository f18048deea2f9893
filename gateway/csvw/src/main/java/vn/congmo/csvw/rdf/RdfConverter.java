package vn.congmo.csvw.rdf;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.congmo.csvw.datatype.Builtin;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.csvw.table.BatchWorker;
import vn.congmo.csvw.table.Mode;
import vn.congmo.csvw.table.Row;
import vn.congmo.csvw.table.TableVisitor;

/**
 * Makes triples of a group: of the group and its tables at once, of the rows by workers.
 *
 * @see <a href="https://www.w3.org/TR/csv2rdf/#converting-csv-to-rdf">Generating RDF, section 4</a>
 */
final class RdfConverter<T> implements TableVisitor {

    private final boolean isStandard;
    private final TripleWriter<T> triples;
    private final AnnotationTriples<T> annotations;
    private final T type;
    private final T group;
    private T table;
    private int tables;

    RdfConverter(TableGroup group, Mode mode, TripleWriter<T> triples) {
        this.isStandard = mode == Mode.STANDARD;
        this.triples = triples;
        this.annotations = new AnnotationTriples<>(triples);
        this.type = triples.iri(Terms.TYPE);
        this.group = node(group.id());
        this.table = this.group;
        if (isStandard) {
            triples.triple(this.group, type, triples.iri(Terms.TABLE_GROUP));
            annotations.write(this.group, group.annotations());
            annotations.writeNotes(this.group, group.notes());
            triples.deliver();
        }
    }

    @Override
    public Supplier<BatchWorker> open(Table settled) {
        tables++;
        table = node(settled.id());
        if (isStandard) {
            triples.triple(group, triples.iri(Terms.TABLE), table);
            triples.triple(table, type, triples.iri(Terms.TABLE_CLASS));
            triples.triple(table, triples.iri(Terms.URL), triples.iri(settled.url()));
            annotations.write(table, settled.annotations());
            annotations.writeNotes(table, settled.notes());
            triples.deliver();
        }
        return () -> worker(settled, triples.forRows(tables));
    }

    @Override
    public void close(List<String> comments) {
        if (isStandard) {
            T property = triples.iri(Terms.COMMENT);
            comments.forEach(text -> triples.triple(table, property, triples.literal(text, Builtin.STRING.iri())));
            triples.deliver();
        }
    }

    private BatchWorker worker(Table settled, TripleWriter<T> rows) {
        RowTriples<T> cells = new RowTriples<>(settled, rows);
        RowDescription<T> description = new RowDescription<>(settled, table, rows);
        Consumer<Row> work = isStandard ? row -> description.write(row, cells.write(row)) : cells::write;
        return new BatchWorker() {
            @Override
            public void work(List<Row> batch) {
                batch.forEach(work);
            }

            @Override
            public void deliver() {
                rows.deliver();
            }
        };
    }

    private T node(Optional<String> id) {
        return id.map(triples::iri).orElseGet(triples::blank);
    }
}
