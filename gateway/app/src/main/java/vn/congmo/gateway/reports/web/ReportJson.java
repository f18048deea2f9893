package vn.congmo.gateway.reports.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.reports.Edition;
import vn.congmo.gateway.reports.Report;
import vn.congmo.gateway.reports.ReportFile;

/**
 * A report as it is told now.
 *
 * @param version what people call it
 * @param day     up to which it tells
 * @param issued  since when this is what it tells
 * @param page    for people
 */
record ReportJson(
        @JsonProperty("@id") String iri,
        String id,
        LocalizedText title,
        LocalizedText description,
        String version,
        LocalDate day,
        Instant issued,
        String page,
        List<ReportFileJson> files) {

    static ReportJson of(Report report, Edition edition, BaseIri base) {
        String page = base.resolve("/reports/" + report.slug());
        return new ReportJson(
                base.resolve(ReportsController.PATH + "/" + report.slug()),
                report.slug(),
                report.title(),
                report.description(),
                edition.version(),
                edition.day(),
                edition.issued(),
                page,
                edition.files().stream()
                        .map(file -> ReportFileJson.of(file, page))
                        .toList());
    }

    List<String> cells() {
        return List.of(id, title.vi(), title.en(), version, day.toString(), issued.toString(), page);
    }

    /** A file of it. */
    record ReportFileJson(String name, String mediaType, String url) {

        static ReportFileJson of(ReportFile file, String page) {
            return new ReportFileJson(file.name(), file.mediaType(), page + "/" + file.name());
        }
    }
}
