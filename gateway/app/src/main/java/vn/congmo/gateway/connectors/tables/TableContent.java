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
            boolean workbook = file.isWorkbook();
            csv.put(
                    table.url(),
                    workbook
                            ? SheetCsv.write(file, sheet, table.dialect(), folder.resolve("sheet-" + csv.size()))
                            : file.content());
            tables.add(workbook ? table.withDialect(SheetCsv.dialect(table.dialect())) : table);
            if (workbook) {
                workbooks.add(table.url());
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
