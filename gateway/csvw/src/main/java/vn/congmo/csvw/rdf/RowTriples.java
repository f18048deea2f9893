package vn.congmo.csvw.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.table.CellUrls;
import vn.congmo.csvw.table.Row;

/**
 * The triples of one table's cells; compiled once for the table.
 *
 * @see <a href="https://www.w3.org/TR/csv2rdf/#step-4-6">Generating RDF, section 4.2, step 4.6</a>
 */
final class RowTriples<T> {

    /** The subject of cells that speak of nothing named: one blank node a row. */
    private static final String UNNAMED = "";

    private final TripleWriter<T> triples;
    private final List<Plan<T>> plans = new ArrayList<>();

    RowTriples(Table table, TripleWriter<T> triples) {
        this.triples = triples;
        List<CellUrls> urls = CellUrls.of(table);
        for (int i = 0; i < urls.size(); i++) {
            if (!urls.get(i).column().suppressOutput()) {
                plans.add(new Plan<>(new ColumnTriples<>(i, urls.get(i), triples), firstLike(urls.get(i))));
            }
        }
    }

    /**
     * A shown column.
     *
     * @param sameSubject place among the plans of the first column that always speaks of the same thing, which may be
     *     this one
     */
    private record Plan<T>(ColumnTriples<T> column, int sameSubject) {}

    private int firstLike(CellUrls urls) {
        int first = 0;
        while (first < plans.size() && !plans.get(first).column().urls().sharesSubjectWith(urls)) {
            first++;
        }
        return first;
    }

    /** Writes a row's cells and gives the subjects they speak of. */
    Collection<T> write(Row row) {
        triples.startRow(row.number());
        Map<String, T> subjects = new LinkedHashMap<>();
        List<T> byColumn = new ArrayList<>(plans.size());
        for (Plan<T> plan : plans) {
            T subject = plan.sameSubject() < byColumn.size()
                    ? byColumn.get(plan.sameSubject())
                    : subject(plan.column().urls().about(row), subjects);
            byColumn.add(subject);
            plan.column().write(subject, row);
        }
        return subjects.values();
    }

    private T subject(Optional<String> about, Map<String, T> subjects) {
        return subjects.computeIfAbsent(
                about.orElse(UNNAMED), url -> url.equals(UNNAMED) ? triples.blank() : triples.iri(url));
    }
}
