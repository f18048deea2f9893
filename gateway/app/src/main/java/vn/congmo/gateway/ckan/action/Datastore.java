package vn.congmo.gateway.ckan.action;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.ckan.model.CkanSite;
import vn.congmo.gateway.ckan.model.ResourceTable;
import vn.congmo.gateway.rows.RowColumn;
import vn.congmo.gateway.rows.RowForm;
import vn.congmo.gateway.rows.RowPage;
import vn.congmo.gateway.rows.RowQuery;
import vn.congmo.gateway.rows.RowReader;
import vn.congmo.gateway.rows.Rows;
import vn.congmo.gateway.rows.StopSignal;

/** The published tables by the ids of their resources, as CKAN's data store has them. */
@Component
public class Datastore {

    private final Rows rows;

    Datastore(Rows rows) {
        this.rows = rows;
    }

    /**
     * The table of a resource.
     *
     * @throws CkanFault when it is none
     */
    static ResourceTable table(CkanSite site, String resource) {
        return site.findTable(resource)
                .orElseThrow(() -> CkanFault.notFound("Resource \"" + resource + "\" was not found."));
    }

    List<RowColumn> columns(ResourceTable table) {
        return rows.columns(table.version(), table.table());
    }

    RowQuery query(Arguments arguments, ResourceTable table) {
        return DatastoreQuery.of(arguments, columns(table));
    }

    /** The fields of an answer, as CKAN describes them. */
    public static List<Map<String, Object>> fields(List<RowColumn> columns) {
        return columns.stream().map(Datastore::field).toList();
    }

    private static Map<String, Object> field(RowColumn column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("id", column.name());
        field.put("type", type(column));
        if (!column.name().equals(RowColumn.ID)) {
            Map<String, String> info = new LinkedHashMap<>();
            info.put("label", column.title().vi());
            info.put("label_en", column.title().en());
            column.description().ifPresent(text -> info.put("notes", text.vi()));
            field.put("info", info);
        }
        return field;
    }

    /** PostgreSQL's names; an array's begins with a low line. */
    private static String type(RowColumn column) {
        String type =
                switch (column.kind()) {
                    case TEXT -> "text";
                    case INTEGER -> "int";
                    case DECIMAL -> "numeric";
                    case DOUBLE -> "float8";
                    case BOOLEAN -> "bool";
                    case DATE -> "date";
                    case TIME -> "time";
                    case DATE_TIME -> "timestamp";
                };
        return column.list() ? "_" + type : type;
    }

    /**
     * Writes all that is asked for, in this thread.
     *
     * @throws CkanFault when there is no such table, or the question cannot be read
     */
    public Dump dump(CkanSite site, String resource, Arguments arguments) {
        ResourceTable table = table(site, resource);
        Optional<Integer> limit = arguments.findFilled("limit").isPresent()
                ? Optional.of((int) Math.min(Integer.MAX_VALUE, arguments.natural("limit", 0)))
                : Optional.empty();
        RowQuery query = query(arguments, table).slice(arguments.natural("offset", 0), limit);
        return new Dump() {
            @Override
            public void separated(char separator, OutputStream out, StopSignal stop) throws IOException {
                RowForm form = separator == ',' ? RowForm.CSV : RowForm.TSV;
                rows.stream(table.version(), table.table(), query, form, out, stop);
            }

            @Override
            public void read(RowReader reader, StopSignal stop) throws IOException {
                rows.read(table.version(), table.table(), query, reader, stop);
            }
        };
    }

    /** A whole answer, to be written in one form or another. */
    public interface Dump {

        /** As CSV, or with tabs. */
        void separated(char separator, OutputStream out, StopSignal stop) throws IOException;

        /** Row by row. */
        void read(RowReader reader, StopSignal stop) throws IOException;
    }

    /** Rows by the names of their columns. */
    static List<Map<String, @Nullable Object>> records(RowPage page) {
        List<Map<String, @Nullable Object>> records = new ArrayList<>();
        for (List<@Nullable Object> row : page.rows()) {
            Map<String, @Nullable Object> record = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                record.put(page.columns().get(i).name(), row.get(i));
            }
            records.add(record);
        }
        return records;
    }
}
