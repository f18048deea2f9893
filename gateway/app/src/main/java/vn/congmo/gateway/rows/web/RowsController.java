package vn.congmo.gateway.rows.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.catalogue.PublishedMetadata;
import vn.congmo.gateway.catalogue.TableMetadata;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.rows.RowColumn;
import vn.congmo.gateway.rows.Rows;
import vn.congmo.gateway.web.AnswersConditionally;
import vn.congmo.gateway.web.Conditional;
import vn.congmo.gateway.web.Validators;

/** {@code /api/v1/datasets/{slug}/tables/{table}}: any published table, its columns and its rows. */
@AnswersConditionally
@RestController
@Tag(name = "Dòng dữ liệu / Rows")
class RowsController {

    private static final String DATASET = "/api/v1/datasets/{slug}";
    private static final String VERSION = "/versions/{number:[1-9][0-9]{0,8}}";
    private static final String TABLE = "/tables/{table}";
    private static final String PROBLEM = "application/problem+json";

    private final CurrentCatalogue current;
    private final PublishedMetadata metadata;
    private final Rows rows;
    private final RowsAnswers answers;
    private final BaseIri base;

    RowsController(CurrentCatalogue current, PublishedMetadata metadata, Rows rows, RowsAnswers answers, BaseIri base) {
        this.current = current;
        this.metadata = metadata;
        this.rows = rows;
        this.answers = answers;
        this.base = base;
    }

    @GetMapping(path = DATASET + TABLE, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Một bảng: các cột, kiểu, tiêu đề, ý nghĩa · A table: its columns, their types and meanings")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TableJson.class)))
    @ApiResponse(responseCode = "404", content = @Content(mediaType = PROBLEM))
    ResponseEntity<TableJson> table(
            @Parameter(example = "indicators") @PathVariable String slug,
            @Parameter(example = "observations") @PathVariable String table,
            @Parameter(hidden = true) ServerWebExchange exchange) {
        return describe(exchange, AskedTable.current(current.get(), slug, table));
    }

    @GetMapping(path = DATASET + VERSION + TABLE, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Một bảng của một phiên bản · A table of a version")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TableJson.class)))
    @ApiResponse(responseCode = "404", content = @Content(mediaType = PROBLEM))
    ResponseEntity<TableJson> table(
            @Parameter(example = "indicators") @PathVariable String slug,
            @Parameter(example = "1") @PathVariable int number,
            @Parameter(example = "observations") @PathVariable String table,
            @Parameter(hidden = true) ServerWebExchange exchange) {
        return describe(exchange, AskedTable.of(current.get(), slug, number, table));
    }

    @GetMapping(DATASET + TABLE + "/rows")
    ResponseEntity<Object> rows(
            @PathVariable String slug,
            @PathVariable String table,
            @Parameter(hidden = true) ServerWebExchange exchange) {
        return answers.answer(exchange, AskedTable.current(current.get(), slug, table));
    }

    @GetMapping(DATASET + VERSION + TABLE + "/rows")
    ResponseEntity<Object> rows(
            @PathVariable String slug,
            @PathVariable int number,
            @PathVariable String table,
            @Parameter(hidden = true) ServerWebExchange exchange) {
        return answers.answer(exchange, AskedTable.of(current.get(), slug, number, table));
    }

    private ResponseEntity<TableJson> describe(ServerWebExchange exchange, AskedTable table) {
        List<RowColumn> columns = rows.columns(table.version(), table.name());
        Optional<TableMetadata> words = metadata.getReadable(table.version()).findTable(table.name());
        Validators validators = Validators.of(
                table.version().issued(), table.caching(), table.version().fingerprint(), table.path());
        return Conditional.answer(
                exchange, validators, () -> ResponseEntity.ok(TableJson.of(table, words, columns, base)));
    }
}
