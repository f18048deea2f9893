package vn.congmo.gateway.ckan.action;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.ckan.model.ResourceTable;
import vn.congmo.gateway.rows.RowColumn;
import vn.congmo.gateway.rows.RowForm;
import vn.congmo.gateway.rows.RowPage;
import vn.congmo.gateway.rows.RowQuery;
import vn.congmo.gateway.rows.Rows;
import vn.congmo.gateway.rows.StopSignal;

/** {@code datastore_search} and {@code datastore_info}. */
@Component
class DatastoreReads implements ActionSource {

    private static final long ROWS = 100;

    private final Rows rows;
    private final Datastore store;

    DatastoreReads(Rows rows, Datastore store) {
        this.rows = rows;
        this.store = store;
    }

    @Override
    public List<Action> list() {
        return List.of(Action.reading("datastore_search", this::search), Action.reading("datastore_info", this::info));
    }

    private Map<String, @Nullable Object> search(Call call) throws IOException {
        Arguments arguments = call.arguments();
        String resource = arguments
                .findFilled("resource_id")
                .or(() -> arguments.findFilled("id"))
                .orElseThrow(() -> CkanFault.invalid("resource_id", "Missing value"));
        ResourceTable table = Datastore.table(call.site(), resource);
        long limit = Math.min(arguments.natural("limit", ROWS), Rows.LARGEST_PAGE);
        long offset = arguments.natural("offset", 0);
        boolean counted = arguments.flag("include_total", true);
        RowQuery query = store.query(arguments, table)
                .slice(offset, Optional.of((int) limit))
                .counted(counted);
        RowPage page = rows.page(table.version(), table.table(), query);
        Map<String, @Nullable Object> result = begun(arguments, resource, limit, counted);
        result.put("fields", Datastore.fields(page.columns()));
        result.put("records", records(arguments, table, query, page));
        result.put("_links", links(resource, limit, offset));
        page.total().ifPresent(total -> result.put("total", total));
        result.put("total_was_estimated", false);
        return result;
    }

    private static Map<String, @Nullable Object> begun(
            Arguments arguments, String resource, long limit, boolean counted) {
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        result.put("include_total", counted);
        result.put("limit", limit);
        for (String echoed : List.of("offset", "filters", "q", "sort", "distinct")) {
            if (arguments.findFilled(echoed).isPresent()) {
                result.put(echoed, arguments.json().get(echoed));
            }
        }
        result.put("records_format", arguments.findFilled("records_format").orElse("objects"));
        result.put("resource_id", resource);
        result.put("total_estimation_threshold", null);
        return result;
    }

    private Object records(Arguments arguments, ResourceTable table, RowQuery query, RowPage page) throws IOException {
        String format = arguments.findFilled("records_format").orElse("objects");
        return switch (format) {
            case "objects" -> Datastore.records(page);
            case "lists" -> page.rows();
            case "csv" -> text(table, query, RowForm.CSV);
            case "tsv" -> text(table, query, RowForm.TSV);
            default -> throw CkanFault.invalid("records_format", "is none of objects, lists, csv, tsv");
        };
    }

    /** Without the header: the fields stand beside it. */
    private String text(ResourceTable table, RowQuery query, RowForm form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        rows.stream(table.version(), table.table(), query, form, out, StopSignal.NEVER);
        String whole = out.toString(StandardCharsets.UTF_8);
        return whole.substring(whole.indexOf('\n') + 1);
    }

    private static Map<String, String> links(String resource, long limit, long offset) {
        String start = "/api/3/action/datastore_search?resource_id="
                + URLEncoder.encode(resource, StandardCharsets.UTF_8) + "&limit=" + limit;
        Map<String, String> links = new LinkedHashMap<>();
        links.put("start", start);
        if (offset > 0) {
            links.put("prev", start + "&offset=" + Math.max(0, offset - limit));
        }
        links.put("next", start + "&offset=" + (offset + limit));
        return links;
    }

    private Map<String, Object> info(Call call) {
        String resource = call.arguments()
                .findFilled("id")
                .or(() -> call.arguments().findFilled("resource_id"))
                .orElseThrow(() -> CkanFault.invalid("id", "Missing value"));
        ResourceTable table = Datastore.table(call.site(), resource);
        long count = table.version().findTable(table.table()).orElseThrow().rows();
        List<RowColumn> columns = store.columns(table);
        List<Map<String, Object>> fields = Datastore.fields(columns);
        for (int i = 0; i < fields.size(); i++) {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("notnull", columns.get(i).required());
            schema.put("native_type", columns.get(i).datatype());
            schema.put("is_index", false);
            fields.get(i).put("schema", schema);
        }
        Map<String, Object> meta = new LinkedHashMap<>();
        meta.put("id", resource);
        meta.put("count", count);
        meta.put("table_type", "BASE TABLE");
        meta.put("aliases", List.of());
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("meta", meta);
        info.put("fields", fields);
        return info;
    }
}
