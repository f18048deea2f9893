package vn.congmo.gateway.inventory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CatalogueSettings;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.ProvinceTime;
import vn.congmo.gateway.reports.Edition;
import vn.congmo.gateway.reports.Report;
import vn.congmo.gateway.reports.ReportFile;
import vn.congmo.gateway.reports.ReportTable;
import vn.congmo.gateway.reports.ReportTable.ReportColumn;

/** The list as a report, so that it can be sent on: metadata only. It is of no day: it tells what is published now. */
@Component
@Order(1)
class OpenDataReport implements Report {

    private final OpenDataList list;
    private final List<OpenDataForm> forms;
    private final CatalogueSettings settings;

    OpenDataReport(OpenDataList list, List<OpenDataForm> forms, CatalogueSettings settings) {
        this.list = list;
        this.forms = List.copyOf(forms);
        this.settings = settings;
    }

    @Override
    public String slug() {
        return "open-data-list";
    }

    @Override
    public LocalizedText title() {
        return new LocalizedText("Danh mục dữ liệu mở", "List of open data");
    }

    @Override
    public LocalizedText description() {
        return new LocalizedText(
                "Danh mục gửi Bộ Công an (" + LegalGround.LIST + "); chỉ có siêu dữ liệu.",
                "The list that goes to the Ministry of Public Security (Decree 165/2025, Article 10); metadata only.");
    }

    @Override
    public LocalDate dayDue(LocalDate today) {
        return today;
    }

    @Override
    public boolean isWhole(Catalogue catalogue) {
        return list.isWhole(catalogue);
    }

    /** Called by the day of the last publication: nothing else changes it. */
    @Override
    public Edition make(Catalogue catalogue, LocalDate day) {
        Instant changed = catalogue.changed().orElse(Instant.EPOCH);
        List<Map<String, String>> rows = list.rows(catalogue);
        return new Edition(
                ProvinceTime.day(changed).toString(),
                day,
                changed,
                List.of(table(rows)),
                forms.stream().map(form -> file(form, rows)).toList());
    }

    private ReportTable table(List<Map<String, String>> rows) {
        return new ReportTable(
                "datasets",
                title(),
                list.columns().stream()
                        .map(column -> new ReportColumn(column.name(), column.title(), false))
                        .toList(),
                rows.stream().map(row -> List.copyOf(row.values())).toList());
    }

    /** The list in one form. */
    ReportFile file(OpenDataForm form, List<Map<String, String>> rows) {
        return new ReportFile(
                slug() + "." + form.extension(),
                form.mediaType(),
                Optional.empty(),
                out -> form.write(settings, list.columns(), rows, out));
    }
}
