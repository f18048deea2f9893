package vn.congmo.gateway.feeds.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.Change;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.catalogue.web.ApiDoc;
import vn.congmo.gateway.catalogue.web.DocumentedApi;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.web.paging.Answers;
import vn.congmo.gateway.web.paging.CollectionState;
import vn.congmo.gateway.web.paging.CsvFace;
import vn.congmo.gateway.web.paging.Filter;
import vn.congmo.gateway.web.paging.JsonFace;
import vn.congmo.gateway.web.paging.Listing;
import vn.congmo.gateway.web.paging.Sort;

/** {@code /api/v1/changes}: what happened to the catalogue, oldest first, to be asked for again and again. */
@RestController
@Tag(name = "Thay đổi / Changes")
class ChangesController implements DocumentedApi {

    private static final String PATH = "/api/v1/changes";
    private static final ErrorCode UNKNOWN = new ErrorCode(
            "unknown-change",
            ErrorCode.Kind.NOT_FOUND,
            new LocalizedText("Không có thay đổi này", "There is no such change"));
    private static final LocalizedText DATASET = new LocalizedText("Bộ dữ liệu", "Slug of the dataset");
    private static final LocalizedText KIND = new LocalizedText("Loại thay đổi", "What happened");
    private static final Listing<Change> LISTING = new Listing<>(
            PATH,
            change -> "" + change.number(),
            List.of(
                    Since.filter(),
                    Filter.known(
                            "dataset",
                            DATASET,
                            "plans",
                            change -> List.of(change.dataset().slug())),
                    Filter.code("kind", KIND, kinds(), change -> List.of(ChangeJson.kind(change.kind())))),
            List.of(Sort.number("number", change -> "" + change.number())),
            List.of());

    private final CurrentCatalogue current;
    private final Answers answers;
    private final BaseIri base;
    private final JsonFace<Change> json;

    ChangesController(CurrentCatalogue current, Answers answers, BaseIri base) {
        this.current = current;
        this.answers = answers;
        this.base = base;
        this.json = JsonFace.of(PATH + "/{number}", ChangeJson.class, change -> ChangeJson.of(change, base), Map.of());
    }

    @GetMapping(PATH)
    ResponseEntity<Object> list(@Parameter(hidden = true) ServerWebExchange exchange) {
        Catalogue catalogue = current.get();
        CsvFace<Change> csv = new CsvFace<>(
                List.of("number", "kind", "dataset", "version", "time", "note", "note_en", "entry", "url"),
                change -> ChangeJson.of(change, base).cells());
        return answers.page(exchange, state(catalogue), LISTING, catalogue::changes, json, () -> csv);
    }

    @GetMapping(PATH + "/{id}")
    @Operation(summary = "Một thay đổi · One change")
    ResponseEntity<Object> get(@Parameter(hidden = true) ServerWebExchange exchange, @PathVariable String id) {
        Catalogue catalogue = current.get();
        Change change = catalogue.changes().stream()
                .filter(each -> ("" + each.number()).equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(id));
        return answers.item(exchange, state(catalogue), () -> change, json);
    }

    @Override
    public ApiDoc doc() {
        return new ApiDoc(LISTING, new LocalizedText("Thay đổi của danh mục", "Changes"), ChangeJson.class, UNKNOWN);
    }

    private static CollectionState state(Catalogue catalogue) {
        Instant last = catalogue.changed().orElse(Instant.EPOCH);
        return new CollectionState(catalogue.head().hex(), last, Optional.empty(), Optional.empty());
    }

    private static List<String> kinds() {
        return Arrays.stream(Change.Kind.values()).map(ChangeJson::kind).toList();
    }

    private static Refusal unknown(String id) {
        return new Refusal(
                UNKNOWN,
                new LocalizedText("Không có thay đổi số \"" + id + "\".", "There is no change number \"" + id + "\"."));
    }
}
