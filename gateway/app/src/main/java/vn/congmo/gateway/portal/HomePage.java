package vn.congmo.gateway.portal;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.bigproblems.BigProblems;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.indicators.Observations;
import vn.congmo.gateway.plans.Documents;
import vn.congmo.gateway.plans.TaskStatus;
import vn.congmo.gateway.plans.Tasks;

/** The home page: three doors, one search box, what is here. */
@Hidden
@Controller
class HomePage {

    private final CurrentCatalogue catalogue;
    private final BigProblems problems;
    private final Documents documents;
    private final Tasks tasks;
    private final Observations observations;
    private final DatasetViews views;
    private final Pages pages;
    private final Clock clock;

    HomePage(
            CurrentCatalogue catalogue,
            BigProblems problems,
            Documents documents,
            Tasks tasks,
            Observations observations,
            DatasetViews views,
            Pages pages,
            Clock clock) {
        this.catalogue = catalogue;
        this.problems = problems;
        this.documents = documents;
        this.tasks = tasks;
        this.observations = observations;
        this.views = views;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping({"/", "/en", "/en/"})
    Rendering home(ServerWebExchange exchange) {
        Catalogue now = catalogue.get();
        Page page = pages.at(exchange, "/catalog.ttl");
        List<DatasetView> latest = now.list().stream()
                .sorted(Comparator.comparing(
                                (Dataset dataset) -> dataset.current().issued())
                        .reversed())
                .map(dataset -> views.of(dataset.current(), page.locale()))
                .toList();
        return pages.view("home", page)
                .modelAttribute("figures", figures(now))
                .modelAttribute("latest", latest)
                .build();
    }

    private List<Figure> figures(Catalogue now) {
        LocalDate today = LocalDate.now(clock);
        long overdue = tasks.list(now).stream()
                .filter(task -> task.status(today) == TaskStatus.OVERDUE)
                .count();
        return List.of(
                new Figure("problems", "/problems", problems.list(now).size()),
                new Figure("documents", "/documents", documents.list(now).size()),
                new Figure("tasks", "/tasks", tasks.list(now).size()),
                new Figure("overdue", "/tasks?status=overdue", overdue),
                new Figure("observations", "/indicators", observations.list(now).size()));
    }

    /** One number of the home page and where it leads. */
    record Figure(String name, String path, long value) {}
}
