package vn.congmo.gateway;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180Parser;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.PublishedMetadata;
import vn.congmo.gateway.catalogue.PublishedRows;
import vn.congmo.gateway.catalogue.TableMetadata;
import vn.congmo.gateway.catalogue.TableMetadata.ColumnMetadata;
import vn.congmo.gateway.catalogue.TableRow;
import vn.congmo.gateway.files.ContentStore;

/** Reads rows without validating them: enough for fixtures. */
record CsvRows(ContentStore files, PublishedMetadata metadata) implements PublishedRows {

    @Override
    public List<TableRow> list(DatasetVersion version, String table) {
        TableMetadata schema = metadata.get(version).findTable(table).orElseThrow();
        List<TableRow> rows = new ArrayList<>();
        for (String[] cells : cells(version, table)) {
            rows.add(new TableRow(rows.size() + 1, values(schema, cells)));
        }
        return rows;
    }

    private List<String[]> cells(DatasetVersion version, String table) {
        var sha256 = version.findTable(table).orElseThrow().csv().sha256();
        try (Reader text = Files.newBufferedReader(files.get(sha256));
                CSVReader reader = new CSVReaderBuilder(text)
                        .withCSVParser(new RFC4180Parser())
                        .withSkipLines(1)
                        .build()) {
            return reader.readAll();
        } catch (IOException | CsvException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, List<String>> values(TableMetadata schema, String[] cells) {
        Map<String, List<String>> values = new TreeMap<>();
        for (int i = 0; i < cells.length; i++) {
            ColumnMetadata column = schema.columns().get(i);
            String cell = cells[i];
            if (!cell.isEmpty()) {
                values.put(
                        column.name(),
                        column.separator()
                                .map(separator -> List.of(cell.split(Pattern.quote(separator))))
                                .orElse(List.of(cell)));
            }
        }
        return values;
    }
}
