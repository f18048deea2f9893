package vn.congmo.gateway.plans.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.catalogue.web.ApiDoc;
import vn.congmo.gateway.catalogue.web.AsOf;
import vn.congmo.gateway.catalogue.web.DocumentedApi;
import vn.congmo.gateway.catalogue.web.TableAnswers;
import vn.congmo.gateway.catalogue.web.TableApi;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.plans.Task;
import vn.congmo.gateway.plans.Tasks;
import vn.congmo.gateway.web.paging.JsonFace;

/** {@code /api/v1/tasks}. */
@RestController
@Tag(name = "Nhiệm vụ / Tasks")
class TasksController implements DocumentedApi {

    private final TableAnswers answers;
    private final Tasks tasks;
    private final BaseIri base;
    private final Clock clock;

    TasksController(TableAnswers answers, Tasks tasks, BaseIri base, Clock clock) {
        this.answers = answers;
        this.tasks = tasks;
        this.base = base;
        this.clock = clock;
    }

    @GetMapping(TaskListing.PATH)
    ResponseEntity<Object> list(@Parameter(hidden = true) ServerWebExchange exchange) {
        AsOf asOf = AsOf.of(exchange, clock);
        return answers.list(exchange, on(asOf.day()), Optional.of(asOf));
    }

    @GetMapping(TaskListing.PATH + "/{id}")
    ResponseEntity<Object> get(@Parameter(hidden = true) ServerWebExchange exchange, @PathVariable String id) {
        AsOf asOf = AsOf.of(exchange, clock);
        return answers.get(exchange, on(asOf.day()), id, Optional.of(asOf));
    }

    @Override
    public ApiDoc doc() {
        return on(LocalDate.now(clock)).doc();
    }

    private TableApi<Task> on(LocalDate day) {
        return new TableApi<>(
                tasks,
                "tasks",
                "task",
                new LocalizedText(
                        "Nhiệm vụ trong các văn bản, kèm thời hạn và căn cứ",
                        "Tasks of the documents, with deadlines and evidence"),
                TaskListing.on(day),
                JsonFace.of(
                        TaskListing.PATH + "/{id}",
                        TaskJson.class,
                        task -> TaskJson.of(task, day, base),
                        Map.of(
                                "document", "/api/v1/documents/{document}",
                                "lead", "/api/v1/organisations/{lead}",
                                "coordinating", "/api/v1/organisations/{coordinating}")));
    }
}
