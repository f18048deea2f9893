package vn.congmo.gateway.indicators.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.catalogue.web.ApiDoc;
import vn.congmo.gateway.catalogue.web.DocumentedApi;
import vn.congmo.gateway.catalogue.web.TableAnswers;
import vn.congmo.gateway.catalogue.web.TableApi;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.indicators.Observation;
import vn.congmo.gateway.indicators.Observations;
import vn.congmo.gateway.web.paging.Filter;
import vn.congmo.gateway.web.paging.JsonFace;
import vn.congmo.gateway.web.paging.Listing;
import vn.congmo.gateway.web.paging.Sort;

/** {@code /api/v1/observations}. */
@RestController
@Tag(name = "Giá trị quan sát / Observations")
class ObservationsController implements DocumentedApi {

    private static final String PATH = "/api/v1/observations";
    private static final LocalizedText PLACE = new LocalizedText(
            "Nơi, đúng thời kỳ của nó: mã (dak-lak, dak-lak-to-2025) hoặc từ trong mã",
            "Place as it was then: id (dak-lak, dak-lak-to-2025) or words of it");
    private static final LocalizedText INDICATOR = new LocalizedText("Mã chỉ số", "Id of the indicator");
    private static final LocalizedText PERIOD = new LocalizedText(
            "Kỳ số liệu (ISO 8601): 2024, 2024-Q1, 2024-05", "Period (ISO 8601): 2024, 2024-Q1, 2024-05");
    private static final LocalizedText KIND =
            new LocalizedText("Thực tế, mục tiêu hoặc tính ra", "Actual, target or derived");
    private static final LocalizedText METHOD = new LocalizedText("Phương pháp tính", "Method of measurement");
    private static final List<String> KINDS = List.of("actual", "target", "derived");

    private final TableAnswers answers;
    private final TableApi<Observation> api;

    ObservationsController(TableAnswers answers, Observations observations, BaseIri base) {
        this.answers = answers;
        this.api = new TableApi<>(
                observations,
                "observations",
                "observation",
                new LocalizedText(
                        "Số liệu của chỉ số theo nơi và kỳ", "Observations of indicators by place and period"),
                new Listing<>(PATH, Observation::id, filters(), sorts(), List.of()),
                JsonFace.of(
                        PATH + "/{id}",
                        ObservationJson.class,
                        observation -> ObservationJson.of(observation, base),
                        Map.of(
                                "indicator", "/api/v1/indicators/{indicator}",
                                "place", "/api/v1/places/{place}",
                                "organisation", "/api/v1/organisations/{organisation}")));
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

    private static List<Filter<Observation>> filters() {
        return List.of(
                Filter.slugOrName("place", PLACE, "dak-lak", observation -> observation.place().stream()
                        .toList()),
                Filter.known("indicator", INDICATOR, "pii", observation -> List.of(observation.indicator())),
                Filter.known("period", PERIOD, "2024", observation -> List.of(observation.period())),
                Filter.code("kind", KIND, KINDS, observation -> List.of(observation.kind())),
                Filter.known("method", METHOD, "NSO", observation -> observation.method().stream()
                        .toList()),
                Filter.words("pii", ObservationsController::texts));
    }

    private static List<Sort<Observation>> sorts() {
        return List.of(
                Sort.natural("id", Observation::id),
                Sort.natural("indicator", Observation::indicator),
                Sort.natural("place", observation -> observation.place().orElse("")),
                Sort.code("period", Observation::period),
                Sort.number("value", observation -> observation
                        .value()
                        .map(BigDecimal::toPlainString)
                        .orElse("")),
                Sort.number(
                        "rank",
                        observation -> observation.rank().map(String::valueOf).orElse("")));
    }

    private static Stream<String> texts(Observation observation) {
        return Stream.concat(
                Stream.of(observation.indicator().replace('-', ' '), observation.period()),
                Stream.of(
                                observation.place().map(place -> place.replace('-', ' ')),
                                observation.method(),
                                observation.source(),
                                observation.note())
                        .flatMap(Optional::stream));
    }
}
