package vn.congmo.gateway.catalogue.stored;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.congmo.csvw.Csvw;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.table.TableSource;
import vn.congmo.gateway.catalogue.CatalogueChanged;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.PublishedRows;
import vn.congmo.gateway.catalogue.PublishedTable;
import vn.congmo.gateway.catalogue.TableRow;
import vn.congmo.gateway.core.VersionId;
import vn.congmo.gateway.files.ContentStore;

/** Rows from the CSV files of versions, cut by their CSVW schema. */
@Component
class StoredRows implements PublishedRows {

    private final ContentStore files;
    private final StoredTableGroups groups;
    private final VersionCache<TableKey, List<TableRow>> rows = new VersionCache<>(TableKey::version);

    StoredRows(ContentStore files, StoredTableGroups groups) {
        this.files = files;
        this.groups = groups;
    }

    @Override
    public List<TableRow> list(DatasetVersion version, String table) {
        return rows.get(new TableKey(version.id(), table), () -> read(version, table));
    }

    @EventListener
    void forgetAllBut(CatalogueChanged change) {
        rows.retain(change.catalogue());
    }

    @Override
    public void forEach(DatasetVersion version, String name, Consumer<TableRow> reader) {
        PublishedTable published = version.findTable(name)
                .orElseThrow(() -> new NoSuchElementException(version.id() + " has no table " + name));
        Table table = groups.get(version).get(name);
        TableSource source =
                any -> Files.newInputStream(files.get(published.csv().sha256()));
        Csvw.rows(table, source, row -> reader.accept(TableRow.of(row)));
    }

    private List<TableRow> read(DatasetVersion version, String name) {
        List<TableRow> read = new ArrayList<>();
        forEach(version, name, read::add);
        return List.copyOf(read);
    }

    private record TableKey(VersionId version, String table) {}
}
