package vn.congmo.gateway.portal;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.reports.Edition;
import vn.congmo.gateway.reports.Report;
import vn.congmo.gateway.reports.ReportTable;
import vn.congmo.gateway.reports.Reports;

/** Reports for people: what each tells now, and its files. */
@Hidden
@Controller
class ReportPages {

    private static final int SHOWN = 20;

    private final CurrentCatalogue current;
    private final Reports reports;
    private final Pages pages;

    ReportPages(CurrentCatalogue current, Reports reports, Pages pages) {
        this.current = current;
        this.reports = reports;
        this.pages = pages;
    }

    @GetMapping({"/reports", "/en/reports"})
    Rendering list(ServerWebExchange exchange) {
        Catalogue catalogue = current.get();
        Page page = pages.at(exchange, "/api/v1/reports");
        return pages.view("reports", page)
                .modelAttribute(
                        "reports",
                        reports.list().stream()
                                .map(report -> ReportView.of(report, reports.now(report, catalogue), page.locale()))
                                .toList())
                .build();
    }

    @GetMapping({"/reports/{slug}", "/en/reports/{slug}"})
    Rendering one(@PathVariable String slug, ServerWebExchange exchange) {
        Report report = reports.get(slug);
        Edition edition = reports.now(report, current.get());
        Page page = pages.at(exchange, "/api/v1/reports/" + slug);
        return pages.view("report", page)
                .modelAttribute("report", ReportView.of(report, edition, page.locale()))
                .modelAttribute(
                        "tables",
                        edition.tables().stream()
                                .map(table -> TableView.of(table, page.locale()))
                                .toList())
                .build();
    }

    /** A report in words. */
    record ReportView(String slug, String title, String description, String version, String day, List<FileView> files) {

        static ReportView of(Report report, Edition edition, Locale locale) {
            return new ReportView(
                    report.slug(),
                    report.title().in(locale),
                    report.description().in(locale),
                    edition.version(),
                    Formats.date(edition.day().toString()),
                    edition.files().stream()
                            .map(file -> new FileView(file.name(), "/reports/" + report.slug() + "/" + file.name()))
                            .toList());
        }
    }

    /** A file and its address. */
    record FileView(String name, String address) {}

    /** The beginning of a table. */
    record TableView(String title, List<String> header, List<List<String>> rows, int total) {

        static TableView of(ReportTable table, Locale locale) {
            return new TableView(
                    table.title().in(locale),
                    table.columns().stream()
                            .map(column -> column.title().in(locale))
                            .toList(),
                    table.rows().stream().limit(SHOWN).toList(),
                    table.rows().size());
        }
    }
}
