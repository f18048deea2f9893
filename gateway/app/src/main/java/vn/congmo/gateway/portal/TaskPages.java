package vn.congmo.gateway.portal;

import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.core.FoldedText;
import vn.congmo.gateway.plans.Task;
import vn.congmo.gateway.plans.TaskStatus;
import vn.congmo.gateway.plans.Tasks;

/** Who has to do what by when, overdue first. */
@Hidden
@Controller
class TaskPages {

    private final CurrentCatalogue catalogue;
    private final Tasks tasks;
    private final Pages pages;
    private final Clock clock;

    TaskPages(CurrentCatalogue catalogue, Tasks tasks, Pages pages, Clock clock) {
        this.catalogue = catalogue;
        this.tasks = tasks;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping({"/tasks", "/en/tasks"})
    Rendering list(
            @RequestParam(defaultValue = "") String lead,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(name = "page", defaultValue = "1") int screen,
            ServerWebExchange exchange) {
        LocalDate today = LocalDate.now(clock);
        Filter filter = new Filter(lead, status, today);
        Page page = pages.at(exchange, "/api/v1/tasks", "/dataset/plans/tasks.csv");
        List<TaskView> found = tasks.list(catalogue.get()).stream()
                .filter(filter)
                .sorted(Comparator.comparing(task -> task.status(today)))
                .map(task -> TaskView.of(task, today, page.locale()))
                .toList();
        Slice<TaskView> slice = Slice.of(found, screen, page);
        return pages.view("tasks", page)
                .modelAttribute("filter", filter)
                .modelAttribute("statuses", TaskStatus.codes())
                .modelAttribute("asOf", Formats.date(today.toString()))
                .modelAttribute("tasks", slice.items())
                .modelAttribute("total", slice.total())
                .modelAttribute("next", slice.next())
                .build();
    }

    /** A task's page is its place beside the document's text. */
    @GetMapping({"/tasks/{id}", "/en/tasks/{id}"})
    Rendering one(@PathVariable String id, ServerWebExchange exchange) {
        Task task = tasks.find(catalogue.get(), id).orElseThrow(() -> PageErrors.unknown("/tasks/" + id));
        String place = pages.at(exchange).link("/documents/" + task.document()) + "#" + task.anchor();
        return Rendering.redirectTo(URI.create(place).toString())
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    /** What the reader asked for; empty means anything. */
    record Filter(String lead, String status, LocalDate day) implements Predicate<Task> {

        @Override
        public boolean test(Task task) {
            return (status.isEmpty() || status.equals(task.status(day).code()))
                    && (lead.isBlank()
                            || task.lead().stream().anyMatch(participant -> FoldedText.of(participant.name())
                                    .contains(FoldedText.of(lead))));
        }
    }
}
