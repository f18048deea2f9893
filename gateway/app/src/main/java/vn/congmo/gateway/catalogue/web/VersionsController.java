package vn.congmo.gateway.catalogue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.core.VersionId;
import vn.congmo.gateway.web.paging.Answers;
import vn.congmo.gateway.web.paging.CollectionState;
import vn.congmo.gateway.web.paging.CsvFace;
import vn.congmo.gateway.web.paging.JsonFace;
import vn.congmo.gateway.web.paging.Listing;
import vn.congmo.gateway.web.paging.Sort;

/** {@code /api/v1/datasets/{id}/versions}: the versions of a dataset, those that were withdrawn among them. */
@RestController
@Tag(name = "Phiên bản / Versions")
class VersionsController implements DocumentedApi {

    private static final String PATH = "/api/v1/datasets/{id}/versions";
    private static final CsvFace<VersionJson> CSV = new CsvFace<>(
            List.of("number", "state", "issued", "note", "note_en", "rows", "address"), VersionJson::cells);
    private static final Listing<VersionJson> LISTING = new Listing<>(
            PATH,
            version -> "" + version.number(),
            List.of(),
            List.of(Sort.natural("number", version -> "" + version.number())),
            List.of());

    private final CurrentCatalogue current;
    private final Answers answers;
    private final BaseIri base;

    VersionsController(CurrentCatalogue current, Answers answers, BaseIri base) {
        this.current = current;
        this.answers = answers;
        this.base = base;
    }

    @GetMapping(PATH)
    ResponseEntity<Object> list(@PathVariable String id, @Parameter(hidden = true) ServerWebExchange exchange) {
        Catalogue catalogue = current.get();
        Dataset dataset = get(catalogue, id);
        return answers.page(exchange, state(catalogue, dataset), LISTING, () -> all(dataset), json(dataset), () -> CSV);
    }

    @GetMapping(PATH + "/{number:[1-9][0-9]{0,8}}")
    @Operation(summary = "Một phiên bản: có gì mới, các tệp · One version: what is new, its files")
    ResponseEntity<Object> get(
            @PathVariable String id, @PathVariable int number, @Parameter(hidden = true) ServerWebExchange exchange) {
        Catalogue catalogue = current.get();
        Dataset dataset = get(catalogue, id);
        VersionJson version = dataset.findVersion(number)
                .map(found -> VersionJson.of(dataset, found, base))
                .orElseThrow(() -> unknown(id + "/" + number));
        return answers.item(exchange, state(catalogue, dataset), () -> version, json(dataset));
    }

    @Override
    public ApiDoc doc() {
        return new ApiDoc(
                LISTING,
                new LocalizedText("Các phiên bản của một bộ dữ liệu", "Versions of a dataset"),
                VersionJson.class,
                UnknownThings.DATASET);
    }

    private static JsonFace<VersionJson> json(Dataset dataset) {
        String address = "/api/v1/datasets/" + dataset.id();
        return JsonFace.of(
                address + "/versions/{number}", VersionJson.class, Function.identity(), Map.of("dataset", address));
    }

    private List<VersionJson> all(Dataset dataset) {
        List<VersionJson> all = new ArrayList<>();
        dataset.versions().forEach(version -> all.add(VersionJson.of(dataset, version, base)));
        dataset.withdrawn()
                .forEach((number, gone) -> all.add(VersionJson.of(new VersionId(dataset.id(), number), gone, base)));
        return all;
    }

    private static Dataset get(Catalogue catalogue, String id) {
        return catalogue.find(id).orElseThrow(() -> unknown(id));
    }

    private static CollectionState state(Catalogue catalogue, Dataset dataset) {
        return new CollectionState(
                catalogue.head().hex(), dataset.current().issued(), Optional.empty(), Optional.empty());
    }

    private static Refusal unknown(String name) {
        return new Refusal(
                UnknownThings.DATASET,
                new LocalizedText("Không có \"" + name + "\".", "There is no \"" + name + "\"."));
    }
}
