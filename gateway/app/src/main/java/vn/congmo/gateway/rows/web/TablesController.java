package vn.congmo.gateway.rows.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.PublishedMetadata;
import vn.congmo.gateway.catalogue.web.ApiDoc;
import vn.congmo.gateway.catalogue.web.DocumentedApi;
import vn.congmo.gateway.catalogue.web.UnknownThings;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.rows.RowColumn;
import vn.congmo.gateway.rows.Rows;
import vn.congmo.gateway.web.AnswersConditionally;
import vn.congmo.gateway.web.paging.Answers;
import vn.congmo.gateway.web.paging.CollectionState;
import vn.congmo.gateway.web.paging.CsvFace;
import vn.congmo.gateway.web.paging.Filter;
import vn.congmo.gateway.web.paging.Listing;
import vn.congmo.gateway.web.paging.Sort;

/** {@code /api/v1/datasets/{slug}/tables}: the tables of a dataset, and the columns of one. */
@AnswersConditionally
@RestController
@Tag(name = "Dòng dữ liệu / Rows")
class TablesController implements DocumentedApi {

    private static final String TABLES = "/api/v1/datasets/{slug}/tables";
    private static final String OF_VERSION = "/api/v1/datasets/{slug}/versions/{number:[1-9][0-9]{0,8}}/tables";
    private static final String TABLE = "#/components/schemas/TableItemBody";
    private static final CsvFace<TableJson> CSV = new CsvFace<>(
            List.of("dataset", "version", "table", "title", "title_en", "rows", "address"), TableJson::cells);
    private static final Listing<TableJson> LISTING = new Listing<>(
            TABLES,
            TableJson::table,
            List.of(Filter.words("số liệu", TableJson::words)),
            List.of(Sort.natural("table", TableJson::table), Sort.number("rows", table -> "" + table.rows())),
            List.of());

    private final CurrentCatalogue current;
    private final PublishedMetadata metadata;
    private final Rows rows;
    private final Answers answers;
    private final BaseIri base;

    TablesController(CurrentCatalogue current, PublishedMetadata metadata, Rows rows, Answers answers, BaseIri base) {
        this.current = current;
        this.metadata = metadata;
        this.rows = rows;
        this.answers = answers;
        this.base = base;
    }

    @GetMapping(TABLES)
    ResponseEntity<Object> list(
            @Parameter(example = "indicators") @PathVariable String slug,
            @Parameter(hidden = true) ServerWebExchange exchange) {
        Catalogue catalogue = current.get();
        DatasetVersion version = AskedTable.dataset(catalogue, slug).current();
        var state = new CollectionState(
                catalogue.head().hex(), version.issued(), Optional.of(base.version(version.id())), Optional.empty());
        return answers.page(
                exchange,
                state,
                LISTING,
                () -> version.tables().stream()
                        .map(table -> json(new AskedTable(version, table.name(), false), List.of()))
                        .toList(),
                TableJson.face(version, false),
                () -> CSV);
    }

    @GetMapping(TABLES + "/{table}")
    @Operation(summary = "Một bảng: các cột, kiểu, tiêu đề, ý nghĩa · A table: its columns, their types and meanings")
    ResponseEntity<Object> get(
            @Parameter(example = "indicators") @PathVariable String slug,
            @Parameter(example = "observations") @PathVariable String table,
            @Parameter(hidden = true) ServerWebExchange exchange) {
        return describe(exchange, AskedTable.current(current.get(), slug, table));
    }

    @GetMapping(OF_VERSION + "/{table}")
    @Operation(summary = "Một bảng của một phiên bản · A table of a version")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(ref = TABLE)))
    @ApiResponse(responseCode = "404", description = "Không có · Not found")
    ResponseEntity<Object> get(
            @Parameter(example = "indicators") @PathVariable String slug,
            @Parameter(example = "1") @PathVariable int number,
            @Parameter(example = "observations") @PathVariable String table,
            @Parameter(hidden = true) ServerWebExchange exchange) {
        return describe(exchange, AskedTable.of(current.get(), slug, number, table));
    }

    @Override
    public ApiDoc doc() {
        return new ApiDoc(
                LISTING,
                new LocalizedText("Các bảng của một bộ dữ liệu", "Tables of a dataset"),
                TableJson.class,
                UnknownThings.DATASET);
    }

    private ResponseEntity<Object> describe(ServerWebExchange exchange, AskedTable table) {
        var state = new CollectionState(
                table.version().fingerprint().hex(),
                table.version().issued(),
                Optional.empty(),
                Optional.empty(),
                table.caching());
        return answers.item(
                exchange,
                state,
                () -> json(table, rows.columns(table.version(), table.name())),
                TableJson.face(table.version(), table.permanent()));
    }

    private TableJson json(AskedTable table, List<RowColumn> columns) {
        return TableJson.of(table, metadata.getReadable(table.version()).findTable(table.name()), columns, base);
    }
}
