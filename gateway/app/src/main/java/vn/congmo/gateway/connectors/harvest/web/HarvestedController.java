package vn.congmo.gateway.connectors.harvest.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.catalogue.web.ApiDoc;
import vn.congmo.gateway.catalogue.web.DocumentedApi;
import vn.congmo.gateway.connectors.ConsignmentId;
import vn.congmo.gateway.connectors.harvest.Harvested;
import vn.congmo.gateway.connectors.harvest.HarvestedDataset;
import vn.congmo.gateway.connectors.harvest.HarvestedFile;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.files.ContentStore;
import vn.congmo.gateway.web.AnswersConditionally;
import vn.congmo.gateway.web.Attachment;
import vn.congmo.gateway.web.Conditional;
import vn.congmo.gateway.web.FileBody;
import vn.congmo.gateway.web.Validators;
import vn.congmo.gateway.web.paging.Answers;
import vn.congmo.gateway.web.paging.CollectionState;
import vn.congmo.gateway.web.paging.CsvFace;
import vn.congmo.gateway.web.paging.Filter;
import vn.congmo.gateway.web.paging.JsonFace;
import vn.congmo.gateway.web.paging.Listing;
import vn.congmo.gateway.web.paging.QueryParameter;
import vn.congmo.gateway.web.paging.Sort;

/** {@code /api/v1/harvested}: datasets of other catalogues, with their origin; they are none of the own catalogue. */
@RestController
@Tag(name = "Dữ liệu thu thập / Harvested data")
class HarvestedController implements DocumentedApi {

    static final String PATH = "/api/v1/harvested";

    private static final String DATASET = PATH + "/{source:[a-z0-9-]{1,60}}/{slug:[a-z0-9-]{1,100}}";
    private static final LocalizedText SOURCE = new LocalizedText("Nguồn (tên kết nối)", "Source (connector)");
    private static final CsvFace<HarvestedJson> CSV = new CsvFace<>(
            List.of("id", "title", "title_en", "origin", "licence", "version", "issued", "first_seen", "last_seen"),
            HarvestedJson::cells);
    private static final JsonFace<HarvestedJson> JSON = new JsonFace<>(
            HarvestedJson.class, json -> json, new TreeMap<>(Map.of("collection", PATH, "sources", PATH + "-sources")));
    private static final Listing<HarvestedJson> LISTING = new Listing<>(
            PATH,
            HarvestedJson::id,
            List.of(
                    // A partner of whom nothing was taken yet has no records, which is no mistake of who asks.
                    new Filter<>(
                            new QueryParameter("source", SOURCE, List.of(), "neighbour"),
                            (value, all) -> dataset -> dataset.source().equals(value)),
                    Filter.words(
                            "khí tượng",
                            dataset -> Stream.concat(
                                    Stream.of(
                                            dataset.title().vi(),
                                            dataset.title().en(),
                                            dataset.description().vi(),
                                            dataset.description().en()),
                                    dataset.keywords().stream()))),
            List.of(
                    Sort.natural("id", HarvestedJson::id),
                    Sort.text("title", dataset -> dataset.title().vi()),
                    Sort.code(
                            "issued",
                            dataset -> dataset.issued().map(Object::toString).orElse(""))),
            List.of());

    private final Harvested harvested;
    private final ContentStore store;
    private final Answers answers;
    private final BaseIri base;

    HarvestedController(Harvested harvested, ContentStore store, Answers answers, BaseIri base) {
        this.harvested = harvested;
        this.store = store;
        this.answers = answers;
        this.base = base;
    }

    @GetMapping(PATH)
    ResponseEntity<Object> list(@Parameter(hidden = true) ServerWebExchange exchange) {
        return answers.page(
                exchange,
                state(),
                LISTING,
                () -> harvested.list().stream()
                        .map(dataset -> HarvestedJson.of(dataset, base))
                        .toList(),
                JSON,
                () -> CSV);
    }

    @GetMapping(DATASET)
    @Operation(summary = "Một bộ dữ liệu đã thu thập · One harvested dataset")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(ref = "#/components/schemas/HarvestedItemBody")),
                @Content(
                        mediaType = "application/ld+json",
                        schema = @Schema(ref = "#/components/schemas/HarvestedItemBody"))
            })
    @ApiResponse(responseCode = "404", content = @Content(mediaType = "application/problem+json"))
    @AnswersConditionally
    ResponseEntity<Object> get(
            @Parameter(hidden = true) ServerWebExchange exchange,
            @Parameter(example = "neighbour") @PathVariable String source,
            @Parameter(example = "plans") @PathVariable String slug) {
        CollectionState state = state();
        HarvestedDataset dataset = find(source, slug);
        return answers.item(exchange, state, () -> HarvestedJson.of(dataset, base), JSON);
    }

    @GetMapping(DATASET + "/record")
    @Operation(summary = "Bản ghi đúng như đã nhận · The record as it came")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "*/*"))
    @ApiResponse(responseCode = "404", content = @Content(mediaType = "application/problem+json"))
    @AnswersConditionally
    ResponseEntity<FileBody> record(
            @Parameter(hidden = true) ServerWebExchange exchange,
            @Parameter(example = "neighbour") @PathVariable String source,
            @Parameter(example = "plans") @PathVariable String slug) {
        HarvestedDataset dataset = find(source, slug);
        Sha256 raw = dataset.content().raw();
        return file(exchange, dataset, raw, dataset.content().rawType(), slug + ".record");
    }

    @GetMapping(DATASET + "/files/{name}")
    @Operation(summary = "Bản sao của một tệp · The copy of a file")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "*/*"))
    @ApiResponse(responseCode = "404", content = @Content(mediaType = "application/problem+json"))
    @AnswersConditionally
    ResponseEntity<FileBody> file(
            @Parameter(hidden = true) ServerWebExchange exchange,
            @Parameter(example = "neighbour") @PathVariable String source,
            @Parameter(example = "plans") @PathVariable String slug,
            @Parameter(example = "tasks.csv") @PathVariable String name) {
        HarvestedDataset dataset = find(source, slug);
        HarvestedFile file = dataset.content().files().stream()
                .filter(each -> each.held() && each.fileName().equals(name))
                .findFirst()
                .orElseThrow(() -> HarvestedErrors.unknownDataset(source + "/" + slug + "/files/" + name));
        return file(exchange, dataset, file.sha256().orElseThrow(), file.mediaType(), name);
    }

    @Override
    public ApiDoc doc() {
        return new ApiDoc(
                LISTING,
                new LocalizedText("Dữ liệu thu thập từ nơi khác", "Data harvested elsewhere"),
                HarvestedJson.class,
                HarvestedErrors.UNKNOWN_DATASET);
    }

    /** Saved, never shown: it was written elsewhere, and no browser may take it for a page of ours. */
    private ResponseEntity<FileBody> file(
            ServerWebExchange exchange, HarvestedDataset dataset, Sha256 content, String type, String name) {
        Validators validators = Validators.of(content, dataset.content().changed(), Validators.revalidated());
        return Conditional.answer(exchange, validators, () -> ResponseEntity.ok()
                .contentType(mediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(name))
                .body(body(content)));
    }

    private FileBody body(Sha256 content) {
        return new FileBody(
                store.require(content), store.require(content).toFile().length());
    }

    private static MediaType mediaType(String told) {
        return told.matches("(?i)[a-z]+/[a-z0-9.+-]+(;.*)?") && !told.matches("(?i).*(html|svg).*")
                ? MediaType.parseMediaType(
                        told.startsWith("text/") && !told.contains("charset") ? told + "; charset=utf-8" : told)
                : MediaType.APPLICATION_OCTET_STREAM;
    }

    private HarvestedDataset find(String source, String slug) {
        String id = source + "/" + slug;
        return id.matches("[a-z0-9]+(-[a-z0-9]+)*/.*")
                ? harvested.find(ConsignmentId.parse(id)).orElseThrow(() -> HarvestedErrors.unknownDataset(id))
                : refuse(id);
    }

    private static HarvestedDataset refuse(String id) {
        throw HarvestedErrors.unknownDataset(id);
    }

    private CollectionState state() {
        return new CollectionState(harvested.head().hex(), harvested.changed(), Optional.empty(), Optional.empty());
    }
}
