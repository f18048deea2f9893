package vn.congmo.gateway.rows.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.rows.RowForm;
import vn.congmo.gateway.rows.RowPage;
import vn.congmo.gateway.rows.RowQuery;
import vn.congmo.gateway.rows.Rows;
import vn.congmo.gateway.web.Attachment;
import vn.congmo.gateway.web.Conditional;
import vn.congmo.gateway.web.Negotiation;
import vn.congmo.gateway.web.NextPage;
import vn.congmo.gateway.web.Representation;
import vn.congmo.gateway.web.StreamedBody;
import vn.congmo.gateway.web.Validators;
import vn.congmo.gateway.web.paging.Parameters;

/** Answers questions to tables: a page, or everything where the form is made for that. */
@Component
class RowsAnswers {

    private static final List<Representation> FORMS = List.of(
            Representation.of("application/json", "json"),
            Representation.of("text/csv; charset=utf-8; header=present", "csv"),
            Representation.of("application/jsonl", "jsonl"),
            Representation.of("application/x-ndjson", "ndjson"),
            Representation.of("text/tab-separated-values; charset=utf-8", "tsv"),
            Representation.of("application/vnd.apache.parquet", "parquet"));

    private final Rows rows;
    private final BaseIri base;

    RowsAnswers(Rows rows, BaseIri base) {
        this.rows = rows;
        this.base = base;
    }

    /** The answer, or that the client has it already. */
    ResponseEntity<Object> answer(ServerWebExchange exchange, AskedTable table) {
        RowsParameters parameters =
                new RowsParameters(Parameters.of(exchange.getRequest().getQueryParams()));
        Representation form = form(exchange, parameters);
        RowQuery query = parameters.query(rows.columns(table.version(), table.name()));
        exchange.getResponse().getHeaders().set(HttpHeaders.CONTENT_LOCATION, address(exchange, table));
        Validators validators = Validators.of(
                table.version().issued(),
                table.caching(),
                table.version().fingerprint(),
                table.path(),
                form,
                exchange.getRequest().getURI().getRawQuery());
        return Conditional.answer(exchange, validators, () -> {
            boolean whole = !form.extension().equals("json") && !parameters.asksForPage();
            return whole || form.extension().equals("parquet")
                    ? whole(table, query, form)
                    : page(exchange, table, query, form);
        });
    }

    private static Representation form(ServerWebExchange exchange, RowsParameters parameters) {
        return parameters
                .format()
                .map(name -> Negotiation.find(FORMS, name)
                        .orElseThrow(() -> RowsParameters.refuse(
                                "format",
                                name,
                                String.join(
                                        ", ",
                                        FORMS.stream()
                                                .map(Representation::extension)
                                                .toList()))))
                .orElseGet(() -> Negotiation.choose(exchange, FORMS));
    }

    private ResponseEntity<Object> page(
            ServerWebExchange exchange, AskedTable table, RowQuery query, Representation form) {
        RowPage page = rows.page(table.version(), table.name(), query);
        Optional<String> next = page.next().map(cursor -> next(exchange, table, cursor));
        ResponseEntity.BodyBuilder response = ResponseEntity.ok().contentType(form.mediaType());
        next.ifPresent(link -> response.header(HttpHeaders.LINK, "<" + link + ">; rel=\"next\""));
        return response.body(
                form.extension().equals("json") ? PageJson.of(page, table, next) : bytes(page, rowForm(form)));
    }

    private ResponseEntity<Object> whole(AskedTable table, RowQuery query, Representation form) {
        StreamedBody body = (out, cancellation) ->
                rows.stream(table.version(), table.name(), query, rowForm(form), out, cancellation::onCancel);
        String file = table.version().id().dataset() + "-" + table.name() + "." + form.extension();
        return ResponseEntity.ok()
                .contentType(form.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(file))
                .body(body);
    }

    private static byte[] bytes(RowPage page, RowForm form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            page.write(form, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static RowForm rowForm(Representation form) {
        return switch (form.extension()) {
            case "csv" -> RowForm.CSV;
            case "tsv" -> RowForm.TSV;
            case "json" -> RowForm.JSON;
            case "parquet" -> RowForm.PARQUET;
            default -> RowForm.JSON_LINES;
        };
    }

    /** The same question to the version, which never changes: a walk through pages sees one version. */
    private String next(ServerWebExchange exchange, AskedTable table, String cursor) {
        return NextPage.address(base, table.path() + "/rows", exchange, cursor);
    }

    private String address(ServerWebExchange exchange, AskedTable table) {
        String query = exchange.getRequest().getURI().getRawQuery();
        return base.resolve(table.path() + "/rows") + (query == null ? "" : "?" + query);
    }
}
