package vn.congmo.gateway.plans.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.plans.Participant;
import vn.congmo.gateway.plans.Task;
import vn.congmo.gateway.plans.TaskStatus;
import vn.congmo.gateway.web.paging.Filter;
import vn.congmo.gateway.web.paging.Listing;
import vn.congmo.gateway.web.paging.QueryParameter;
import vn.congmo.gateway.web.paging.Sort;

/** What can be asked of tasks. */
final class TaskListing {

    static final String PATH = "/api/v1/tasks";

    private static final QueryParameter AS_OF = new QueryParameter(
            "as-of",
            new LocalizedText(
                    "Ngày để tính tình trạng thời hạn (lúc bắt đầu ngày, giờ Việt Nam); mặc định là hôm nay",
                    "Day for which the status is computed (as it begins, Vietnam's time); today by default"),
            List.of(),
            "2026-01-31");
    private static final LocalizedText LEAD = new LocalizedText(
            "Cơ quan chủ trì: mã hoặc một phần tên, có dấu hoặc không",
            "Who leads: organisation id or part of the name, accents optional");
    private static final LocalizedText DUE =
            new LocalizedText("Phải xong trước khi ngày này bắt đầu", "To be done before this day begins");
    private static final LocalizedText STATUS =
            new LocalizedText("Tình trạng thời hạn vào ngày as-of", "Status of the deadline on the day of as-of");
    private static final LocalizedText DOCUMENT = new LocalizedText("Mã văn bản", "Id of the document");

    private TaskListing() {}

    static Listing<Task> on(LocalDate day) {
        return new Listing<>(PATH, Task::id, filters(day), sorts(), List.of(AS_OF));
    }

    private static List<Filter<Task>> filters(LocalDate day) {
        return List.of(
                Filter.idOrName(
                        "lead", LEAD, "sở khoa học", task -> organisations(task.lead()), task -> names(task.lead())),
                Filter.day("due-before", DUE, "2026-04-01", TaskListing::isDueBefore),
                Filter.code(
                        "status",
                        STATUS,
                        TaskStatus.codes(),
                        task -> List.of(task.status(day).code())),
                Filter.known("document", DOCUMENT, "000-bfafd4fb78167f0a", task -> List.of(task.document())),
                Filter.words("chuyển đổi số", TaskListing::texts));
    }

    private static List<Sort<Task>> sorts() {
        return List.of(
                Sort.natural("id", Task::id),
                Sort.code(
                        "due", task -> task.overdueFrom().map(Object::toString).orElse("")),
                Sort.text("lead", task -> String.join(", ", names(task.lead()))),
                Sort.text("text", Task::text));
    }

    private static boolean isDueBefore(Task task, LocalDate day) {
        return task.overdueFrom()
                .filter(limit -> !limit.isAfter(day.atStartOfDay()))
                .isPresent();
    }

    private static List<String> names(List<Participant> participants) {
        return participants.stream().map(Participant::name).toList();
    }

    private static List<String> organisations(List<Participant> participants) {
        return participants.stream()
                .map(Participant::organisation)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Stream<String> texts(Task task) {
        return Stream.of(Stream.of(task.text()), names(task.lead()).stream(), names(task.coordinating()).stream())
                .flatMap(texts -> texts);
    }
}
