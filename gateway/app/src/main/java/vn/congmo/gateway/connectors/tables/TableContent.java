package vn.congmo.gateway.connectors.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.csvw.table.TableSource;

/**
 * The tables of a record as CSV.
 *
 * @param workbooks URLs of those that came as workbooks, whose lines are the rows of a sheet
 */
record TableContent(TableGroup group, Map<String, Path> csv, Set<String> workbooks) implements TableSource {

    /**
     * Of files as they came.
     *
     * @throws vn.congmo.gateway.connectors.harvest.UnfitRecordException when one of them holds no table
     * @throws FileGoneException when the partner does not have one of them
     */
    static TableContent of(TableGroup group, PartnerFiles files, Optional<String> sheet, Path folder) {
        List<Table> tables = new ArrayList<>();
        Map<String, Path> csv = new HashMap<>();
        Set<String> workbooks = new HashSet<>();
        for (Table table : group.tables()) {
            TableFile file = files.table(table.url());
            if (file.isWorkbook()) {
                Path target = folder.resolve("sheet-" + csv.size() + ".csv");
                SheetCsv.write(file, sheet, table.dialect(), target);
                csv.put(table.url(), target);
                workbooks.add(table.url());
                tables.add(table.withDialect(SheetCsv.dialect(table.dialect())));
            } else {
                csv.put(table.url(), file.content());
                tables.add(table);
            }
        }
        return new TableContent(group.withTables(tables), csv, workbooks);
    }

    @Override
    public InputStream open(Table table) throws IOException {
        Path file = csv.get(table.url());
        if (file == null) {
            throw new NoSuchFileException(table.url());
        }
        return Files.newInputStream(file);
    }

    /** Of the first table, for people. */
    String name() {
        return TableFile.name(group.tables().getFirst().url());
    }
}
