package vn.congmo.csvw;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.apache.jena.riot.system.StreamRDF;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.csvw.problem.CsvwException;
import vn.congmo.csvw.table.Mode;
import vn.congmo.csvw.table.Row;
import vn.congmo.csvw.table.TableSource;
import vn.congmo.csvw.table.ValidationReport;

/** What can be done with described tables; without state, safe in any thread. */
public final class Csvw {

    private Csvw() {}

    /**
     * Checks metadata against data, cells against datatypes, and keys across tables.
     *
     * @param limit how many problems the report holds at most; all are counted
     */
    public static ValidationReport validate(TableGroup group, TableSource source, int limit) {
        throw new UnsupportedOperationException("in the next commit");
    }

    /**
     * Shows every row of a table in the order of the file, one at a time.
     *
     * @throws CsvwException where the table cannot be read on
     */
    public static void rows(Table table, TableSource source, Consumer<Row> visitor) {
        throw new UnsupportedOperationException("in the next commit");
    }

    /**
     * Sends the triples of a group; the caller starts and finishes the stream.
     *
     * @throws CsvwException where a table cannot be read on
     * @see <a href="https://www.w3.org/TR/csv2rdf/">Generating RDF from Tabular Data on the Web</a>
     */
    public static void rdf(TableGroup group, TableSource source, Mode mode, StreamRDF triples) {
        throw new UnsupportedOperationException("in the next commit");
    }

    /**
     * Writes a group as JSON in UTF-8; the caller closes the stream.
     *
     * @throws CsvwException where a table cannot be read on
     * @see <a href="https://www.w3.org/TR/csv2json/">Generating JSON from Tabular Data on the Web</a>
     */
    public static void json(TableGroup group, TableSource source, Mode mode, OutputStream out) throws IOException {
        throw new UnsupportedOperationException("in the next commit");
    }
}
