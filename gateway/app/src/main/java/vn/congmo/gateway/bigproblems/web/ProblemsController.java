package vn.congmo.gateway.bigproblems.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.bigproblems.BigProblem;
import vn.congmo.gateway.bigproblems.BigProblems;
import vn.congmo.gateway.catalogue.web.ApiDoc;
import vn.congmo.gateway.catalogue.web.DocumentedApi;
import vn.congmo.gateway.catalogue.web.TableAnswers;
import vn.congmo.gateway.catalogue.web.TableApi;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.web.paging.Filter;
import vn.congmo.gateway.web.paging.JsonFace;
import vn.congmo.gateway.web.paging.Listing;
import vn.congmo.gateway.web.paging.Sort;

/** {@code /api/v1/problems}. */
@RestController
@Tag(name = "Bài toán lớn / Big problems")
class ProblemsController implements DocumentedApi {

    private static final String PATH = "/api/v1/problems";

    private final TableAnswers answers;
    private final TableApi<BigProblem> api;

    ProblemsController(TableAnswers answers, BigProblems problems, BaseIri base) {
        this.answers = answers;
        this.api = new TableApi<>(
                problems,
                "problems",
                "problem",
                new LocalizedText("Bài toán lớn", "Big problems"),
                new Listing<>(PATH, BigProblem::id, filters(), sorts(), List.of()),
                JsonFace.of(
                        PATH + "/{id}",
                        ProblemJson.class,
                        problem -> ProblemJson.of(problem, base),
                        Map.of(
                                "lead", "/api/v1/organisations/{lead}",
                                "publisher", "/api/v1/organisations/{publisher}",
                                "place", "/api/v1/places/{place}")));
    }

    @GetMapping(PATH)
    ResponseEntity<Object> list(@Parameter(hidden = true) ServerWebExchange exchange) {
        return answers.list(exchange, api, Optional.empty());
    }

    @GetMapping(PATH + "/{id}")
    ResponseEntity<Object> get(@Parameter(hidden = true) ServerWebExchange exchange, @PathVariable String id) {
        return answers.get(exchange, api, id, Optional.empty());
    }

    @Override
    public ApiDoc doc() {
        return api.doc();
    }

    private static List<Filter<BigProblem>> filters() {
        return List.of(
                Filter.known(
                        "list",
                        LIST,
                        "dak-lak-2026",
                        problem -> List.of(problem.list().id())),
                Filter.slugOrName("place", PLACE, "dak-lak", problem -> problem.list().place().stream()
                        .toList()),
                Filter.known("field", FIELD, "Nông nghiệp", problem -> problem.field().stream()
                        .toList()),
                Filter.idOrName(
                        "lead",
                        LEAD,
                        "so-khoa-hoc-va-cong-nghe-dak-lak",
                        problem -> problem.lead().stream().toList(),
                        problem -> problem.leadName().stream().toList()),
                Filter.words("chuyển đổi số", ProblemsController::texts));
    }

    private static List<Sort<BigProblem>> sorts() {
        return List.of(
                Sort.natural("id", BigProblem::id),
                Sort.number(
                        "position",
                        problem -> problem.position().map(String::valueOf).orElse("")),
                Sort.text("title", BigProblem::title),
                Sort.text("field", problem -> problem.field().orElse("")),
                Sort.text("lead", problem -> problem.leadName().orElse("")));
    }

    private static Stream<String> texts(BigProblem problem) {
        Stream<String> always = Stream.of(problem.title(), problem.list().publisherName());
        return Stream.concat(
                always,
                Stream.of(problem.field(), problem.leadName(), problem.grounds(), problem.expectedResults())
                        .flatMap(Optional::stream));
    }

    private static final LocalizedText LIST = new LocalizedText("Mã danh mục", "Id of the list");
    private static final LocalizedText PLACE =
            new LocalizedText("Nơi công bố: mã hoặc tên", "Place that it is for: id or name");
    private static final LocalizedText FIELD = new LocalizedText("Lĩnh vực, viết đúng như nhãn", "Label of the field");
    private static final LocalizedText LEAD = new LocalizedText(
            "Cơ quan chủ trì: mã hoặc một phần tên, có dấu hoặc không",
            "Who leads: organisation id or part of the name, accents optional");
}
