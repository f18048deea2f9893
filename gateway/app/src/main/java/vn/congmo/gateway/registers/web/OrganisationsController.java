package vn.congmo.gateway.registers.web;

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
import vn.congmo.gateway.registers.Organisation;
import vn.congmo.gateway.registers.Organisations;
import vn.congmo.gateway.web.paging.Filter;
import vn.congmo.gateway.web.paging.JsonFace;
import vn.congmo.gateway.web.paging.Listing;
import vn.congmo.gateway.web.paging.Sort;

/** {@code /api/v1/organisations}. */
@RestController
@Tag(name = "Cơ quan, tổ chức / Organisations")
class OrganisationsController implements DocumentedApi {

    private static final String PATH = "/api/v1/organisations";
    private static final LocalizedText KIND = new LocalizedText("Loại cơ quan", "Kind of organisation");
    private static final LocalizedText LEVEL = new LocalizedText("Cấp", "Level");
    private static final LocalizedText PART_OF =
            new LocalizedText("Trực thuộc: mã cơ quan", "Part of: organisation id");
    private static final LocalizedText PLACE =
            new LocalizedText("Nơi: mã hoặc từ trong mã", "Place: id or words of it");

    private final TableAnswers answers;
    private final TableApi<Organisation> api;

    OrganisationsController(TableAnswers answers, Organisations organisations, BaseIri base) {
        this.answers = answers;
        this.api = new TableApi<>(
                organisations,
                "organisations",
                "organisation",
                new LocalizedText("Cơ quan, tổ chức", "Organisations"),
                new Listing<>(PATH, Organisation::id, filters(), sorts(), List.of()),
                JsonFace.of(
                        PATH + "/{id}",
                        OrganisationJson.class,
                        organisation -> OrganisationJson.of(organisation, base),
                        Map.of(
                                "partOf", "/api/v1/organisations/{partOf}",
                                "place", "/api/v1/places/{place}",
                                "tasks", "/api/v1/tasks?lead={id}")));
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

    private static List<Filter<Organisation>> filters() {
        return List.of(
                Filter.known("kind", KIND, "specialised-agency", organisation -> organisation.kind().stream()
                        .toList()),
                Filter.known("level", LEVEL, "provincial", organisation -> organisation.level().stream()
                        .toList()),
                Filter.known("part-of", PART_OF, "ubnd-tinh-dak-lak", organisation -> organisation.partOf().stream()
                        .toList()),
                Filter.slugOrName("place", PLACE, "dak-lak", organisation -> organisation.place().stream()
                        .toList()),
                Filter.words("khoa học", OrganisationsController::texts));
    }

    private static List<Sort<Organisation>> sorts() {
        return List.of(Sort.natural("id", Organisation::id), Sort.text("name", Organisation::name));
    }

    private static Stream<String> texts(Organisation organisation) {
        return Stream.of(
                        Stream.of(organisation.name()),
                        organisation.aliases().stream(),
                        organisation.nameEn().stream(),
                        organisation.abbreviation().stream())
                .flatMap(texts -> texts);
    }
}
