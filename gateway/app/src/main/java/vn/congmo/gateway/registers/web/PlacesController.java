package vn.congmo.gateway.registers.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
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
import vn.congmo.gateway.registers.Place;
import vn.congmo.gateway.registers.Places;
import vn.congmo.gateway.web.paging.Filter;
import vn.congmo.gateway.web.paging.JsonFace;
import vn.congmo.gateway.web.paging.Listing;
import vn.congmo.gateway.web.paging.Sort;

/** {@code /api/v1/places}. */
@RestController
@Tag(name = "Địa danh / Places")
class PlacesController implements DocumentedApi {

    private static final String PATH = "/api/v1/places";
    private static final LocalizedText KIND = new LocalizedText("Loại đơn vị", "Kind of place");
    private static final LocalizedText PART_OF = new LocalizedText("Thuộc: mã nơi", "Part of: place id");
    private static final LocalizedText CODE = new LocalizedText("Mã số chính thức", "Official code");
    private static final LocalizedText VALID = new LocalizedText("Có hiệu lực vào ngày này", "In force on this day");

    private final TableAnswers answers;
    private final TableApi<Place> api;

    PlacesController(TableAnswers answers, Places places, BaseIri base) {
        this.answers = answers;
        this.api = new TableApi<>(
                places,
                "places",
                "place",
                new LocalizedText("Địa danh hành chính, theo thời gian", "Administrative places, in time"),
                new Listing<>(PATH, Place::id, filters(), sorts(), List.of()),
                JsonFace.of(
                        PATH + "/{id}",
                        PlaceJson.class,
                        place -> PlaceJson.of(place, base),
                        Map.of(
                                "partOf", "/api/v1/places/{partOf}",
                                "observations", "/api/v1/observations?place={id}")));
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

    private static List<Filter<Place>> filters() {
        return List.of(
                Filter.known(
                        "kind", KIND, "commune", place -> place.kind().stream().toList()),
                Filter.known("part-of", PART_OF, "dak-lak", place -> place.partOf().stream()
                        .toList()),
                Filter.known("code", CODE, "66", place -> place.code().stream().toList()),
                Filter.day("valid-on", VALID, "2026-01-01", PlacesController::isValid),
                Filter.words("buôn ma thuột", PlacesController::texts));
    }

    private static List<Sort<Place>> sorts() {
        return List.of(
                Sort.natural("id", Place::id),
                Sort.text("name", Place::name),
                Sort.natural("code", place -> place.code().orElse("")));
    }

    private static boolean isValid(Place place, LocalDate day) {
        String text = day.toString();
        return place.validFrom().filter(from -> from.compareTo(text) > 0).isEmpty()
                && place.validTo().filter(to -> to.compareTo(text) < 0).isEmpty();
    }

    private static Stream<String> texts(Place place) {
        return Stream.concat(
                Stream.of(place.name()),
                Stream.of(place.fullName(), place.nameEn(), place.code()).flatMap(Optional::stream));
    }
}
