package vn.congmo.gateway.reports.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.reports.Edition;
import vn.congmo.gateway.reports.Report;
import vn.congmo.gateway.reports.ReportFile;
import vn.congmo.gateway.reports.Reports;
import vn.congmo.gateway.web.AnswersConditionally;
import vn.congmo.gateway.web.Attachment;
import vn.congmo.gateway.web.Conditional;
import vn.congmo.gateway.web.Validators;
import vn.congmo.gateway.web.paging.Parameters;

/** {@code /reports/<report>/<file>}: a report as a file, for the day it is due or for any other. */
@RestController
@Tag(name = "Báo cáo / Reports")
class ReportFilesController {

    private static final String PATH = "/reports/{report:[a-z0-9-]+}/{file:[a-z0-9-]+\\.[a-z]+}";

    private final CurrentCatalogue current;
    private final Reports reports;

    ReportFilesController(CurrentCatalogue current, Reports reports) {
        this.current = current;
        this.reports = reports;
    }

    @GetMapping(PATH)
    @Operation(
            summary = "Tệp của một báo cáo · A file of a report",
            description = "Tính đến ngày as-of; không nêu thì đến ngày phải báo cáo. · Up to the day as-of; without it"
                    + " up to the day that the report is due for.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "*/*"))
    @ApiResponse(responseCode = "400", content = @Content(mediaType = "application/problem+json"))
    @ApiResponse(responseCode = "404", content = @Content(mediaType = "application/problem+json"))
    @Parameter(
            name = "as-of",
            in = ParameterIn.QUERY,
            example = "2026-09-30",
            schema = @Schema(type = "string", format = "date"))
    @AnswersConditionally
    ResponseEntity<byte[]> get(
            @Parameter(hidden = true) ServerWebExchange exchange,
            @Parameter(example = "open-data-list") @PathVariable("report") String slug,
            @Parameter(example = "open-data-list.json") @PathVariable("file") String name) {
        Catalogue catalogue = current.get();
        Report report = reports.get(slug);
        Optional<LocalDate> named =
                Parameters.of(exchange.getRequest().getQueryParams()).findDay("as-of");
        Edition edition = named.map(day -> report.make(catalogue, day)).orElseGet(() -> reports.now(report, catalogue));
        ReportFile file = edition.findFile(name).orElseThrow(() -> Reports.unknown(slug + "/" + name));
        Instant modified = named.isPresent() ? catalogue.changed().orElse(Instant.EPOCH) : edition.issued();
        Validators validators =
                Validators.of(modified, Validators.revalidated(), catalogue.head(), slug, name, edition.day());
        return Conditional.answer(exchange, validators, () -> {
            if (!report.isWhole(catalogue)) {
                Conditional.invalidate(exchange);
            }
            return answer(slug, file, edition);
        });
    }

    private static ResponseEntity<byte[]> answer(String slug, ReportFile file, Edition edition) {
        String saved = slug + "-" + edition.version()
                + file.table()
                        .filter(table -> !table.equals(slug))
                        .map(table -> "-" + table)
                        .orElse("");
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(saved + "." + file.extension()))
                .body(file.bytes());
    }
}
