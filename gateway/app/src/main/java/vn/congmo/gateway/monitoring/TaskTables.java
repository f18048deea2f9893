package vn.congmo.gateway.monitoring;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.plans.Deadline;
import vn.congmo.gateway.plans.Documents;
import vn.congmo.gateway.plans.OfficialDocument;
import vn.congmo.gateway.plans.Participant;
import vn.congmo.gateway.plans.Task;
import vn.congmo.gateway.plans.TaskStatus;
import vn.congmo.gateway.plans.Tasks;
import vn.congmo.gateway.rdf.Ontology;
import vn.congmo.gateway.reports.ReportTable;
import vn.congmo.gateway.reports.ReportTable.ReportColumn;
import vn.congmo.gateway.reports.ReportTable.Told;

/** Tasks as they stand as a day begins: how many in which state, and each with the words it was read from. */
@Component
class TaskTables {

    private final Tasks tasks;
    private final Documents documents;
    private final Ontology ontology;
    private final BaseIri base;

    TaskTables(Tasks tasks, Documents documents, Ontology ontology, BaseIri base) {
        this.tasks = tasks;
        this.documents = documents;
        this.ontology = ontology;
        this.base = base;
    }

    /** How many tasks there are in each state; a state without any has its row too. */
    ReportTable states(Catalogue catalogue, LocalDate day) {
        return ReportTable.of(
                "task-states",
                new LocalizedText("Tình trạng nhiệm vụ", "States of tasks"),
                List.of(
                        new Told<>(ReportColumn.of("trang_thai", "Mã trạng thái", "Code"), TaskStatus::code),
                        new Told<>(ReportColumn.of("ten", "Trạng thái", "State"), status -> words(status)
                                .vi()),
                        new Told<>(
                                ReportColumn.ofNumbers("so_nhiem_vu", "Số nhiệm vụ", "Tasks"),
                                status -> "" + count(catalogue, day, status))),
                Arrays.asList(TaskStatus.values()));
    }

    /** How many tasks are in a state. */
    long count(Catalogue catalogue, LocalDate day, TaskStatus status) {
        return tasks.list(catalogue).stream()
                .filter(task -> task.status(day) == status)
                .count();
    }

    /** What a state is called. */
    LocalizedText words(TaskStatus status) {
        return ontology.name("task-status", status.code());
    }

    /** How many tasks there are. */
    int count(Catalogue catalogue) {
        return tasks.list(catalogue).size();
    }

    /** Every task. */
    ReportTable tasks(Catalogue catalogue, LocalDate day) {
        return ReportTable.of(
                "tasks",
                new LocalizedText("Nhiệm vụ", "Tasks"),
                List.of(
                        told("ma", "Mã nhiệm vụ", "Identifier", Task::id),
                        told("van_ban", "Số, ký hiệu văn bản", "Document", task -> number(catalogue, task)),
                        told("ngay_van_ban", "Ngày văn bản", "Date of the document", task -> date(catalogue, task)),
                        told("muc", "Mục", "Place in the document", Task::path),
                        told("noi_dung", "Nội dung nhiệm vụ", "Task", Task::text),
                        told("chu_tri", "Chủ trì", "In charge", task -> names(task.lead())),
                        told("phoi_hop", "Phối hợp", "Taking part", task -> names(task.coordinating())),
                        told("thoi_han", "Thời hạn", "Deadline", TaskTables::deadlines),
                        told("thoi_han_goc", "Thời hạn (nguyên văn)", "Deadline as printed", TaskTables::printed),
                        told("qua_han_tu", "Quá hạn từ", "Overdue from", TaskTables::overdueFrom),
                        told("trang_thai", "Trạng thái", "State", task -> words(task.status(day))
                                .vi()),
                        told("trich_dan", "Trích dẫn", "Quotation", task -> task.evidence()
                                .quote()),
                        told("da_tham_dinh", "Đã thẩm định", "Reviewed", TaskTables::reviewed),
                        told("dia_chi", "Địa chỉ", "Address", task -> base.id("task", task.id()))),
                tasks.list(catalogue));
    }

    private static Told<Task> told(String name, String vi, String en, Function<Task, String> cell) {
        return new Told<>(ReportColumn.of(name, vi, en), cell);
    }

    private String number(Catalogue catalogue, Task task) {
        return document(catalogue, task).map(found -> found.number().toString()).orElse("");
    }

    private String date(Catalogue catalogue, Task task) {
        return document(catalogue, task)
                .flatMap(OfficialDocument::date)
                .map(Object::toString)
                .orElse("");
    }

    private Optional<OfficialDocument> document(Catalogue catalogue, Task task) {
        return documents.find(catalogue, task.document());
    }

    private static String names(List<Participant> participants) {
        return participants.stream().map(Participant::name).collect(Collectors.joining("; "));
    }

    private static String deadlines(Task task) {
        return task.deadlines().stream()
                .map(Deadline::value)
                .flatMap(Optional::stream)
                .map(Object::toString)
                .collect(Collectors.joining("; "));
    }

    private static String printed(Task task) {
        return task.deadlines().stream()
                .map(deadline -> deadline.evidence().quote())
                .collect(Collectors.joining("; "));
    }

    private static String overdueFrom(Task task) {
        return task.overdueFrom().map(Object::toString).orElse("");
    }

    private static String reviewed(Task task) {
        return task.evidence().isReviewed() ? "có" : "chưa";
    }
}
