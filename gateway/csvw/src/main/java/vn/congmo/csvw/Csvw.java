package vn.congmo.csvw;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.riot.system.StreamRDF;
import tools.jackson.core.exc.JacksonIOException;
import vn.congmo.csvw.json.JsonConverter;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.csvw.problem.CsvwException;
import vn.congmo.csvw.problem.Problem;
import vn.congmo.csvw.problem.ProblemLog;
import vn.congmo.csvw.rdf.RdfConversion;
import vn.congmo.csvw.table.GroupPass;
import vn.congmo.csvw.table.Mode;
import vn.congmo.csvw.table.Row;
import vn.congmo.csvw.table.RowReader;
import vn.congmo.csvw.table.ShownTables;
import vn.congmo.csvw.table.TableSource;
import vn.congmo.csvw.table.ValidationReport;

/**
 * What can be done with described tables; without state, safe in any thread.
 *
 * <p>Every table is read once, from beginning to end, and checked on the way, also when it is converted: the report of
 * a conversion says whether the result is good. A cell whose string is no value of its column is converted as the plain
 * string, as the Recommendations want it.
 */
public final class Csvw {

    /** How many problems a report holds where nothing else is asked for; all are counted. */
    public static final int REPORTED_PROBLEMS = 1_000;

    private Csvw() {}

    /**
     * Checks metadata against data, cells against datatypes, and keys across tables, on all processors. Bad data never
     * ends in an exception.
     *
     * @param limit how many problems the report holds at most; all are counted
     * @see <a href="https://www.w3.org/TR/tabular-data-model/#validating-tables">Model for Tabular Data, section 6.6</a>
     */
    public static ValidationReport validate(TableGroup group, TableSource source, int limit) {
        return GroupPass.validate(group, source, processors(), new ProblemLog(limit));
    }

    /**
     * As {@link #validate(TableGroup, TableSource, int)}, and tells every problem of the report as soon as it is found.
     *
     * @param events called on the caller's thread
     */
    public static ValidationReport validate(TableGroup group, TableSource source, int limit, Consumer<Problem> events) {
        return GroupPass.validate(group, source, processors(), new ProblemLog(limit, events));
    }

    /**
     * Shows every row of a table in the order of the file, one at a time.
     *
     * @throws CsvwException where the table cannot be read on
     */
    public static void rows(Table table, TableSource source, Consumer<Row> visitor) {
        try (RowReader reader = RowReader.open(table, source)) {
            for (Optional<Row> row = reader.next(); row.isPresent(); row = reader.next()) {
                visitor.accept(row.get());
            }
        }
    }

    /**
     * Sends the triples of a group; the caller starts and finishes the stream.
     *
     * @throws CsvwException where a table cannot be read on
     * @see <a href="https://www.w3.org/TR/csv2rdf/">Generating RDF from Tabular Data on the Web</a>
     */
    public static ValidationReport rdf(TableGroup group, TableSource source, Mode mode, StreamRDF triples) {
        return GroupPass.visit(group, source, RdfConversion.to(triples, group, mode), 1, log());
    }

    /**
     * Writes the triples of a group as N-Triples, in the order of the rows; much faster than by way of nodes. The caller
     * closes the stream.
     *
     * @param threads that work on rows; 1 for the caller's alone
     * @throws CsvwException where a table cannot be read on
     * @throws UncheckedIOException where the stream cannot be written
     * @see <a href="https://www.w3.org/TR/csv2rdf/">Generating RDF from Tabular Data on the Web</a>
     * @see <a href="https://www.w3.org/TR/n-triples/">RDF 1.1 N-Triples</a>
     */
    public static ValidationReport nTriples(
            TableGroup group, TableSource source, Mode mode, OutputStream out, int threads) {
        return GroupPass.visit(group, source, RdfConversion.to(out, group, mode), threads, log());
    }

    /**
     * Writes a group as JSON in UTF-8; the caller closes the stream.
     *
     * @throws CsvwException where a table cannot be read on; what was written then is no JSON
     * @throws UncheckedIOException where the stream cannot be written
     * @see <a href="https://www.w3.org/TR/csv2json/">Generating JSON from Tabular Data on the Web</a>
     */
    public static ValidationReport json(TableGroup group, TableSource source, Mode mode, OutputStream out) {
        try {
            JsonConverter converter = new JsonConverter(out, group, mode);
            ValidationReport report = GroupPass.visit(group, source, new ShownTables(converter), 1, log());
            converter.finish();
            return report;
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(new IOException(e.getOriginalMessage(), e));
        }
    }

    private static ProblemLog log() {
        return new ProblemLog(REPORTED_PROBLEMS);
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }
}
