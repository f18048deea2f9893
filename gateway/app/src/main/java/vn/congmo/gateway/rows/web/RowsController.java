package vn.congmo.gateway.rows.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.web.AnswersConditionally;

/** {@code /api/v1/datasets/{slug}/tables/{table}/rows}: the rows of any published table. */
@AnswersConditionally
@RestController
@Tag(name = "Dòng dữ liệu / Rows")
class RowsController {

    private static final String DATASET = "/api/v1/datasets/{slug}";
    private static final String VERSION = "/versions/{number:[1-9][0-9]{0,8}}";
    private static final String TABLE = "/tables/{table}";

    private final CurrentCatalogue current;
    private final RowsAnswers answers;

    RowsController(CurrentCatalogue current, RowsAnswers answers) {
        this.current = current;
        this.answers = answers;
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
}
