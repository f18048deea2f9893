package vn.congmo.gateway.portal;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.bigproblems.BigProblem;
import vn.congmo.gateway.bigproblems.BigProblems;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.core.FoldedText;

/** Big problems for businesses: a list to filter, and one problem with its source. */
@Hidden
@Controller
class ProblemPages {

    private final CurrentCatalogue catalogue;
    private final BigProblems problems;
    private final Pages pages;

    ProblemPages(CurrentCatalogue catalogue, BigProblems problems, Pages pages) {
        this.catalogue = catalogue;
        this.problems = problems;
        this.pages = pages;
    }

    @GetMapping({"/problems", "/en/problems"})
    Rendering list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(name = "page", defaultValue = "1") int screen,
            ServerWebExchange exchange) {
        Filter filter = new Filter(q, list, field);
        Page page = pages.at(exchange, "/api/v1/problems", "/dataset/big-problems/problems.csv");
        List<BigProblem> all = problems.list(catalogue.get());
        List<ProblemView> found =
                all.stream().filter(filter).map(ProblemView::of).toList();
        Slice<ProblemView> slice = Slice.of(found, screen, page);
        return pages.view("problems", page)
                .modelAttribute("filter", filter)
                .modelAttribute("lists", lists(all))
                .modelAttribute("fields", fields(all))
                .modelAttribute("problems", slice.items())
                .modelAttribute("total", slice.total())
                .modelAttribute("next", slice.next())
                .build();
    }

    @GetMapping({"/problems/{id}", "/en/problems/{id}"})
    Rendering one(@PathVariable String id, ServerWebExchange exchange) {
        Catalogue now = catalogue.get();
        BigProblem problem = problems.find(now, id).orElseThrow(() -> PageErrors.unknown("/problems/" + id));
        List<ProblemView> others = problems.list(now).stream()
                .filter(other -> other.list().equals(problem.list()) && !other.equals(problem))
                .map(ProblemView::of)
                .toList();
        Page page = pages.at(exchange).with(ThingController.addresses("problem", id));
        return pages.view("problem", page)
                .modelAttribute("problem", ProblemView.of(problem))
                .modelAttribute("others", others)
                .build();
    }

    private static List<Option> lists(List<BigProblem> problems) {
        return problems.stream()
                .map(BigProblem::list)
                .distinct()
                .map(list -> new Option(list.id(), list.publisherName()))
                .toList();
    }

    private static List<String> fields(List<BigProblem> problems) {
        return problems.stream()
                .flatMap(problem -> problem.field().stream())
                .distinct()
                .sorted(Formats.VIETNAMESE)
                .toList();
    }

    /** What the reader asked for; empty means anything. */
    record Filter(String q, String list, String field) implements Predicate<BigProblem> {

        @Override
        public boolean test(BigProblem problem) {
            return (list.isEmpty() || list.equals(problem.list().id()))
                    && (field.isEmpty() || problem.field().filter(field::equals).isPresent())
                    && FoldedText.of(problem.title() + " " + problem.leadName().orElse(""))
                            .contains(FoldedText.of(q));
        }
    }
}
