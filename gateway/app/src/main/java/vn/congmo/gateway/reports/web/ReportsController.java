package vn.congmo.gateway.reports.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.catalogue.web.ApiDoc;
import vn.congmo.gateway.catalogue.web.DocumentedApi;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.reports.Report;
import vn.congmo.gateway.reports.Reports;
import vn.congmo.gateway.web.paging.Answers;
import vn.congmo.gateway.web.paging.CollectionState;
import vn.congmo.gateway.web.paging.CsvFace;
import vn.congmo.gateway.web.paging.Filter;
import vn.congmo.gateway.web.paging.JsonFace;
import vn.congmo.gateway.web.paging.Listing;
import vn.congmo.gateway.web.paging.Sort;

/** {@code /api/v1/reports}: what is reported, for which day, and where the files are. */
@RestController
@Tag(name = "Báo cáo / Reports")
class ReportsController implements DocumentedApi {

    static final String PATH = "/api/v1/reports";

    private static final CsvFace<ReportJson> CSV =
            new CsvFace<>(List.of("id", "title", "title_en", "version", "day", "issued", "page"), ReportJson::cells);
    private static final JsonFace<ReportJson> JSON =
            JsonFace.of(PATH + "/{id}", ReportJson.class, Function.identity(), Map.of());
    private static final Listing<ReportJson> LISTING = new Listing<>(
            PATH,
            ReportJson::id,
            List.of(Filter.words(
                    "dữ liệu mở",
                    report -> Stream.of(report.title().vi(), report.title().en()))),
            List.of(Sort.natural("id", ReportJson::id), Sort.text("title", report -> report.title()
                    .vi())),
            List.of());

    private final CurrentCatalogue current;
    private final Reports reports;
    private final Answers answers;
    private final BaseIri base;

    ReportsController(CurrentCatalogue current, Reports reports, Answers answers, BaseIri base) {
        this.current = current;
        this.reports = reports;
        this.answers = answers;
        this.base = base;
    }

    @GetMapping(PATH)
    ResponseEntity<Object> list(@Parameter(hidden = true) ServerWebExchange exchange) {
        Catalogue catalogue = current.get();
        List<ReportJson> all =
                reports.list().stream().map(report -> json(report, catalogue)).toList();
        return answers.page(exchange, state(catalogue, all), LISTING, () -> all, JSON, () -> CSV);
    }

    @GetMapping(PATH + "/{id}")
    @Operation(summary = "Một báo cáo · One report")
    ResponseEntity<Object> get(
            @Parameter(hidden = true) ServerWebExchange exchange,
            @Parameter(example = "open-data-list") @PathVariable String id) {
        Catalogue catalogue = current.get();
        ReportJson report = json(reports.get(id), catalogue);
        return answers.item(exchange, state(catalogue, List.of(report)), () -> report, JSON);
    }

    @Override
    public ApiDoc doc() {
        return new ApiDoc(LISTING, new LocalizedText("Báo cáo", "Reports"), ReportJson.class, Reports.UNKNOWN);
    }

    private ReportJson json(Report report, Catalogue catalogue) {
        return ReportJson.of(report, reports.now(report, catalogue), base);
    }

    /** Days go on while nothing is published, so that days are part of the state. */
    private static CollectionState state(Catalogue catalogue, List<ReportJson> reports) {
        Instant modified =
                reports.stream().map(ReportJson::issued).max(Instant::compareTo).orElse(Instant.EPOCH);
        String days = reports.stream().map(report -> report.day().toString()).reduce("", String::concat);
        return new CollectionState(catalogue.head().hex() + days, modified, Optional.empty(), Optional.empty());
    }
}
