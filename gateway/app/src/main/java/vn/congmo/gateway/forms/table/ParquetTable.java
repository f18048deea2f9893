package vn.congmo.gateway.forms.table;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.gateway.forms.RowWriter;
import vn.congmo.gateway.forms.TableFormat;

/**
 * Parquet with typed columns, compressed with Snappy, which every reader knows. Written by DuckDB, whose native library
 * not every machine has.
 */
@Component
@Order(5)
final class ParquetTable implements TableFormat {

    @Override
    public String extension() {
        return "parquet";
    }

    @Override
    public String mediaType() {
        return "application/vnd.apache.parquet";
    }

    @Override
    public RowWriter open(Table table, TableGroup group, Path file) throws IOException {
        return new ParquetRows(table, file);
    }
}
