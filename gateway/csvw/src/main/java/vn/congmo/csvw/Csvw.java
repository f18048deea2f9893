package vn.congmo.csvw;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.riot.system.StreamRDF;
import vn.congmo.csvw.json.JsonConverter;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.csvw.problem.CsvwException;
import vn.congmo.csvw.rdf.RdfConverter;
import vn.congmo.csvw.table.Mode;
import vn.congmo.csvw.table.Row;
import vn.congmo.csvw.table.RowReader;
import vn.congmo.csvw.table.TableSource;
import vn.congmo.csvw.table.ValidationReport;
import vn.congmo.csvw.table.Validator;

/** What can be done with described tables; without state, safe in any thread. */
public final class Csvw {

    private Csvw() {}

    /**
     * Checks metadata against data, cells against datatypes, and keys across tables.
     *
     * @param limit how many problems the report holds at most; all are counted
     */
    public static ValidationReport validate(TableGroup group, TableSource source, int limit) {
        return Validator.validate(group, source, limit);
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
    public static void rdf(TableGroup group, TableSource source, Mode mode, StreamRDF triples) {
        RdfConverter.convert(group, source, mode, triples);
    }

    /**
     * Writes a group as JSON in UTF-8; the caller closes the stream.
     *
     * @throws CsvwException where a table cannot be read on
     * @see <a href="https://www.w3.org/TR/csv2json/">Generating JSON from Tabular Data on the Web</a>
     */
    public static void json(TableGroup group, TableSource source, Mode mode, OutputStream out) throws IOException {
        JsonConverter.convert(group, source, mode, out);
    }
}
