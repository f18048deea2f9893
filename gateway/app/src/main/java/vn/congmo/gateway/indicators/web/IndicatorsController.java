package vn.congmo.gateway.indicators.web;

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
import vn.congmo.gateway.catalogue.web.ApiDoc;
import vn.congmo.gateway.catalogue.web.DocumentedApi;
import vn.congmo.gateway.catalogue.web.TableAnswers;
import vn.congmo.gateway.catalogue.web.TableApi;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.indicators.Indicator;
import vn.congmo.gateway.indicators.Indicators;
import vn.congmo.gateway.web.paging.Filter;
import vn.congmo.gateway.web.paging.JsonFace;
import vn.congmo.gateway.web.paging.Listing;
import vn.congmo.gateway.web.paging.Sort;

/** {@code /api/v1/indicators}. */
@RestController
@Tag(name = "Chỉ số, chỉ tiêu / Indicators")
class IndicatorsController implements DocumentedApi {

    private static final String PATH = "/api/v1/indicators";
    private static final LocalizedText PARENT =
            new LocalizedText("Mã chỉ số mà nó là một phần", "Id of the indicator that it is a part of");

    private final TableAnswers answers;
    private final TableApi<Indicator> api;

    IndicatorsController(TableAnswers answers, Indicators indicators, BaseIri base) {
        this.answers = answers;
        this.api = new TableApi<>(
                indicators,
                "indicators",
                "indicator",
                new LocalizedText("Chỉ số, chỉ tiêu", "Indicators"),
                new Listing<>(PATH, Indicator::id, filters(), sorts(), List.of()),
                JsonFace.of(
                        PATH + "/{id}",
                        IndicatorJson.class,
                        indicator -> IndicatorJson.of(indicator, base),
                        Map.of("parent", "/api/v1/indicators/{parent}")));
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

    private static List<Filter<Indicator>> filters() {
        return List.of(
                Filter.known("parent", PARENT, "pii", indicator -> indicator.parent().stream()
                        .toList()),
                Filter.words("đổi mới sáng tạo", IndicatorsController::texts));
    }

    private static List<Sort<Indicator>> sorts() {
        return List.of(Sort.natural("id", Indicator::id), Sort.text("name", Indicator::name));
    }

    private static Stream<String> texts(Indicator indicator) {
        return Stream.concat(
                Stream.of(indicator.name()),
                Stream.of(indicator.code(), indicator.nameEn(), indicator.definition(), indicator.publisherName())
                        .flatMap(Optional::stream));
    }
}
