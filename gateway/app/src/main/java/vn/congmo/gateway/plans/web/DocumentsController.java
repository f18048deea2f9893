package vn.congmo.gateway.plans.web;

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
import vn.congmo.gateway.plans.Documents;
import vn.congmo.gateway.plans.OfficialDocument;
import vn.congmo.gateway.web.paging.Filter;
import vn.congmo.gateway.web.paging.JsonFace;
import vn.congmo.gateway.web.paging.Listing;
import vn.congmo.gateway.web.paging.Sort;

/** {@code /api/v1/documents}. */
@RestController
@Tag(name = "Văn bản / Documents")
class DocumentsController implements DocumentedApi {

    private static final String PATH = "/api/v1/documents";
    private static final LocalizedText TYPE = new LocalizedText("Mã loại văn bản", "Code of the type of document");
    private static final LocalizedText ISSUER =
            new LocalizedText("Cơ quan ban hành: mã hoặc một phần tên", "Issuer: organisation id or part of the name");

    private final TableAnswers answers;
    private final TableApi<OfficialDocument> api;

    DocumentsController(TableAnswers answers, Documents documents, BaseIri base) {
        this.answers = answers;
        this.api = new TableApi<>(
                documents,
                "documents",
                "document",
                new LocalizedText("Văn bản hành chính đã đọc", "Official documents that were read"),
                new Listing<>(PATH, OfficialDocument::id, filters(), sorts(), List.of()),
                JsonFace.of(
                        PATH + "/{id}",
                        DocumentJson.class,
                        document -> DocumentJson.of(document, base),
                        Map.of("issuer", "/api/v1/organisations/{issuer}")));
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

    private static List<Filter<OfficialDocument>> filters() {
        return List.of(
                Filter.known("type", TYPE, "cong-van", document -> document.type().stream()
                        .toList()),
                Filter.idOrName(
                        "issuer",
                        ISSUER,
                        "UBND tỉnh",
                        document -> document.issuer().stream().toList(),
                        document -> document.issuerName().stream().toList()),
                Filter.words("chuyển đổi số", DocumentsController::texts));
    }

    private static List<Sort<OfficialDocument>> sorts() {
        return List.of(
                Sort.natural("id", OfficialDocument::id),
                Sort.code(
                        "date",
                        document -> document.date().map(Object::toString).orElse("")),
                Sort.text("title", OfficialDocument::title));
    }

    private static Stream<String> texts(OfficialDocument document) {
        return Stream.concat(
                Stream.of(document.title(), document.number().toString()),
                Stream.of(document.issuerName(), document.signer().name()).flatMap(Optional::stream));
    }
}
