package vn.congmo.gateway.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.bigproblems.BigProblems;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.plans.TaskStatus;
import vn.congmo.gateway.reports.Edition;
import vn.congmo.gateway.reports.Report;
import vn.congmo.gateway.reports.ReportForms;
import vn.congmo.gateway.reports.ReportTable;
import vn.congmo.gateway.reports.ReportTable.ReportColumn;
import vn.congmo.gateway.reports.ReportTable.Told;

/** The compact feed for dashboards: some dozen figures of today, in one small file. */
@Component
@Order(3)
class KeyFigures implements Report {

    private static final LocalizedText TASKS = new LocalizedText("Nhiệm vụ", "Tasks");
    private static final LocalizedText PROBLEMS = new LocalizedText("Bài toán lớn", "Big problems");

    private final TaskTables tasks;
    private final BigProblems problems;
    private final Measured measured;

    KeyFigures(TaskTables tasks, BigProblems problems, Measured measured) {
        this.tasks = tasks;
        this.problems = problems;
        this.measured = measured;
    }

    @Override
    public String slug() {
        return "kpi";
    }

    @Override
    public LocalizedText title() {
        return new LocalizedText("Số liệu chính cho bảng điều hành", "Key figures for dashboards");
    }

    @Override
    public LocalizedText description() {
        return new LocalizedText(
                "Vài chục con số của hôm nay trong một tệp nhỏ, cho trung tâm điều hành (IOC).",
                "Some dozen figures of today in one small file, for an operations centre (IOC).");
    }

    @Override
    public LocalDate dayDue(LocalDate today) {
        return today;
    }

    @Override
    public Edition make(Catalogue catalogue, LocalDate day) {
        List<Figure> figures = figures(catalogue, day);
        ReportTable table = table(figures);
        return new Edition(
                day.toString(),
                day,
                Edition.since(catalogue, day),
                List.of(table),
                List.of(ReportForms.json(slug(), new Feed(day, figures)), ReportForms.csv(table)));
    }

    private List<Figure> figures(Catalogue catalogue, LocalDate day) {
        Stream<Figure> ofTasks = Stream.of(TaskStatus.values())
                .map(status -> Figure.counted(
                        "tasks-" + status.code(), tasks.words(status), tasks.count(catalogue, day, status)));
        Stream<Figure> ofIndicators = measured.list(catalogue).stream()
                .filter(its -> its.last().isPresent())
                .map(Figure::measured);
        return Stream.of(
                        Stream.of(
                                Figure.counted("tasks", TASKS, tasks.count(catalogue)),
                                Figure.counted(
                                        "problems",
                                        PROBLEMS,
                                        problems.list(catalogue).size())),
                        ofTasks,
                        ofIndicators)
                .flatMap(each -> each)
                .toList();
    }

    private ReportTable table(List<Figure> figures) {
        return ReportTable.of(
                slug(),
                title(),
                List.of(
                        new Told<>(ReportColumn.of("id", "Mã", "Identifier"), Figure::id),
                        new Told<>(ReportColumn.of("name", "Tên", "Name"), figure -> figure.name()
                                .vi()),
                        new Told<>(ReportColumn.ofNumbers("value", "Giá trị", "Value"), Figure::text),
                        new Told<>(ReportColumn.of("unit", "Đơn vị", "Unit"), figure -> figure.unit()
                                .orElse("")),
                        new Told<>(ReportColumn.of("period", "Kỳ", "Period"), figure -> figure.period()
                                .orElse("")),
                        new Told<>(ReportColumn.ofNumbers("target", "Mục tiêu", "Target"), figure -> figure.target()
                                .map(BigDecimal::toPlainString)
                                .orElse("")),
                        new Told<>(
                                ReportColumn.of("target_period", "Kỳ của mục tiêu", "Period of the target"),
                                figure -> figure.targetPeriod().orElse(""))),
                figures);
    }
}
