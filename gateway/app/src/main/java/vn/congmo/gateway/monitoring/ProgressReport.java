package vn.congmo.gateway.monitoring;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.reports.Edition;
import vn.congmo.gateway.reports.Report;
import vn.congmo.gateway.reports.ReportForms;
import vn.congmo.gateway.reports.ReportTable;

/**
 * The report of a whole period on tasks and indicators, for the monitoring of Resolution 57-NQ/TW (Quy chế
 * 02-QC/BCĐTW of 10/6/2025). It tells of deadlines, not of what was done: no published document says that.
 */
@Component
@Order(2)
class ProgressReport implements Report {

    private final TaskTables tasks;
    private final Measured measured;
    private final MonitoringSettings settings;
    private final BaseIri base;

    ProgressReport(TaskTables tasks, Measured measured, MonitoringSettings settings, BaseIri base) {
        this.tasks = tasks;
        this.measured = measured;
        this.settings = settings;
        this.base = base;
    }

    @Override
    public String slug() {
        return "nq57";
    }

    @Override
    public LocalizedText title() {
        return new LocalizedText(
                "Báo cáo định kỳ thực hiện Nghị quyết 57-NQ/TW", "Periodic report on Resolution 57-NQ/TW");
    }

    @Override
    public LocalizedText description() {
        return new LocalizedText(
                "Nhiệm vụ theo thời hạn và chỉ số so với mục tiêu, tính đến hết kỳ; mỗi nhiệm vụ kèm câu trích.",
                "Tasks by their deadlines, and indicators against targets, as the period ends; each task with the"
                        + " sentence it was read from.");
    }

    @Override
    public LocalDate dayDue(LocalDate today) {
        return settings.period().lastDayBefore(today);
    }

    @Override
    public Edition make(Catalogue catalogue, LocalDate day) {
        LocalDate next = day.plusDays(1);
        List<ReportTable> tables = List.of(
                tasks.states(catalogue, next),
                tasks.tasks(catalogue, next),
                IndicatorTable.of(measured.list(catalogue), base));
        return new Edition(
                settings.period().of(day).toString(),
                day,
                Edition.since(catalogue, next),
                tables,
                ReportForms.of(slug(), tables));
    }
}
