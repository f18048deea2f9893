package vn.congmo.gateway.catalogue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.PublishedMetadata;
import vn.congmo.gateway.catalogue.TermLabels;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.web.Conditional;
import vn.congmo.gateway.web.paging.Answers;
import vn.congmo.gateway.web.paging.CollectionState;
import vn.congmo.gateway.web.paging.CsvFace;
import vn.congmo.gateway.web.paging.Filter;
import vn.congmo.gateway.web.paging.JsonFace;
import vn.congmo.gateway.web.paging.Listing;
import vn.congmo.gateway.web.paging.Sort;

/** {@code /api/v1/datasets}: what is published. */
@RestController
@Tag(name = "Bộ dữ liệu / Datasets")
class DatasetsController implements DocumentedApi {

    private static final String PATH = "/api/v1/datasets";
    private static final CsvFace<DatasetJson> CSV = new CsvFace<>(
            List.of("id", "title", "title_en", "version", "issued", "rows", "triples", "licence"), DatasetJson::cells);
    private static final JsonFace<DatasetJson> JSON = JsonFace.of(
            PATH + "/{id}",
            DatasetJson.class,
            Function.identity(),
            Map.of(
                    "versions", PATH + "/{id}/versions",
                    "tables", PATH + "/{id}/tables",
                    "quality", PATH + "/{id}/quality",
                    "changes", "/api/v1/changes?dataset={id}"));
    private static final Listing<DatasetJson> LISTING = new Listing<>(
            PATH,
            DatasetJson::id,
            List.of(Filter.words(
                    "bài toán lớn",
                    dataset -> Stream.of(
                            dataset.about().title().vi(),
                            dataset.about().title().en(),
                            dataset.about().description().vi(),
                            dataset.about().description().en()))),
            List.of(
                    Sort.natural("id", DatasetJson::id),
                    Sort.text("title", dataset -> dataset.about().title().vi()),
                    Sort.code("issued", dataset -> dataset.issued().toString())),
            List.of());

    private final CurrentCatalogue current;
    private final PublishedMetadata metadata;
    private final TermLabels labels;
    private final Answers answers;
    private final BaseIri base;

    DatasetsController(
            CurrentCatalogue current, PublishedMetadata metadata, TermLabels labels, Answers answers, BaseIri base) {
        this.current = current;
        this.metadata = metadata;
        this.labels = labels;
        this.answers = answers;
        this.base = base;
    }

    @GetMapping(PATH)
    ResponseEntity<Object> list(@Parameter(hidden = true) ServerWebExchange exchange) {
        Catalogue catalogue = current.get();
        ResponseEntity<Object> page = answers.page(
                exchange,
                state(catalogue, catalogue.list()),
                LISTING,
                () -> catalogue.list().stream().map(this::json).toList(),
                JSON,
                () -> CSV);
        return kept(exchange, catalogue.list(), page);
    }

    @GetMapping(PATH + "/{id}")
    @Operation(summary = "Một bộ dữ liệu · One dataset")
    ResponseEntity<Object> get(@Parameter(hidden = true) ServerWebExchange exchange, @PathVariable String id) {
        Catalogue catalogue = current.get();
        Dataset dataset = catalogue.find(id).orElseThrow(() -> unknown(id));
        return kept(
                exchange,
                List.of(dataset),
                answers.item(exchange, state(catalogue, List.of(dataset)), () -> json(dataset), JSON));
    }

    @Override
    public ApiDoc doc() {
        return new ApiDoc(
                LISTING, new LocalizedText("Bộ dữ liệu", "Datasets"), DatasetJson.class, UnknownThings.DATASET);
    }

    private DatasetJson json(Dataset dataset) {
        AboutJson about = AboutJson.of(metadata.getReadable(dataset.current()), labels);
        return DatasetJson.of(dataset, about, base);
    }

    /** What is said of a damaged dataset is not for keeping: it may be mended any time. */
    private ResponseEntity<Object> kept(
            ServerWebExchange exchange, List<Dataset> datasets, ResponseEntity<Object> answer) {
        if (!metadata.areReadable(datasets)) {
            Conditional.invalidate(exchange);
        }
        return answer;
    }

    private static CollectionState state(Catalogue catalogue, List<Dataset> datasets) {
        var issued = datasets.stream()
                .map(Dataset::current)
                .map(DatasetVersion::issued)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        return new CollectionState(catalogue.head().hex(), issued, Optional.empty(), Optional.empty());
    }

    private static Refusal unknown(String id) {
        return new Refusal(
                UnknownThings.DATASET,
                new LocalizedText("Không có bộ dữ liệu \"" + id + "\".", "There is no dataset \"" + id + "\"."));
    }
}
