package vn.congmo.gateway.catalogue.web.dcat;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CatalogueDescription;
import vn.congmo.gateway.catalogue.CataloguePage;
import vn.congmo.gateway.catalogue.CatalogueSettings;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.quality.QualityAssessment;
import vn.congmo.gateway.catalogue.quality.QualityStatement;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.ProvinceTime;
import vn.congmo.gateway.rdf.Serialisation;
import vn.congmo.gateway.web.AnswersConditionally;
import vn.congmo.gateway.web.Negotiation;

/** The DCAT description of the catalogue, of a dataset and of a version: by Accept and by extension. */
@RestController
@Tag(name = "Danh mục / Catalogue")
@ApiResponse(
        responseCode = "200",
        content = {
            @Content(mediaType = "text/turtle", schema = @Schema(type = "string")),
            @Content(mediaType = "application/ld+json", schema = @Schema(type = "object")),
            @Content(mediaType = "application/rdf+xml", schema = @Schema(type = "string")),
            @Content(mediaType = "application/n-triples", schema = @Schema(type = "string")),
            @Content(mediaType = "application/trig", schema = @Schema(type = "string"))
        })
@AnswersConditionally
class DescriptionController {

    private static final String EXTENSION = "{extension:ttl|jsonld|rdf|nt|trig}";
    private static final String PAGE = "Trang, từ 1 / Page, from 1";
    private static final String STATE =
            "Trạng thái danh mục, theo liên kết trang / State of the catalogue, as in links";

    private final CurrentCatalogue current;
    private final RecentStates states;
    private final CatalogueSettings settings;
    private final CatalogueDescription description;
    private final Descriptions descriptions;
    private final QualityAssessment quality;
    private final BaseIri base;
    private final Clock clock;

    DescriptionController(
            CurrentCatalogue current,
            RecentStates states,
            CatalogueSettings settings,
            CatalogueDescription description,
            Descriptions descriptions,
            QualityAssessment quality,
            BaseIri base,
            Clock clock) {
        this.current = current;
        this.states = states;
        this.settings = settings;
        this.description = description;
        this.descriptions = descriptions;
        this.quality = quality;
        this.base = base;
        this.clock = clock;
    }

    @GetMapping("/catalog")
    @Operation(summary = "Danh mục dữ liệu theo DCAT-AP 3.0.1 / The catalogue in DCAT-AP 3.0.1")
    ResponseEntity<byte[]> catalogue(
            @Parameter(description = PAGE) @RequestParam Optional<String> page,
            @Parameter(description = STATE) @RequestParam Optional<String> state,
            @Parameter(hidden = true) ServerWebExchange exchange) {
        String extension = Negotiation.choose(exchange, Descriptions.offers()).extension();
        return catalogue(extension, page, state, exchange);
    }

    @GetMapping("/catalog." + EXTENSION)
    @Operation(summary = "Danh mục dữ liệu ở một dạng RDF / The catalogue in one RDF syntax")
    ResponseEntity<byte[]> catalogue(
            @PathVariable String extension,
            @Parameter(description = PAGE) @RequestParam Optional<String> page,
            @Parameter(description = STATE) @RequestParam Optional<String> state,
            @Parameter(hidden = true) ServerWebExchange exchange) {
        Catalogue shown = state.map(name -> states.find(name).orElseThrow(DescriptionErrors::stateGone))
                .orElseGet(current::get);
        int number = page.map(DescriptionController::number).orElse(1);
        CataloguePage wanted = new CataloguePage(shown, "/catalog." + extension, number, settings.pageSize());
        if (number > wanted.last()) {
            throw DescriptionErrors.unknownPage(Integer.toString(number));
        }
        String query = "?page=" + number + "&state=" + shown.head().hex();
        return descriptions.answer(
                exchange,
                key(shown, "/catalog", number == 1 && state.isEmpty() ? "" : query, extension, LocalDate.EPOCH),
                () -> description.describe(wanted));
    }

    @GetMapping("/dataset/{slug}/dcat." + EXTENSION)
    @Operation(summary = "Mô tả DCAT của một bộ dữ liệu / The DCAT description of a dataset")
    ResponseEntity<byte[]> dataset(
            @PathVariable String slug,
            @PathVariable String extension,
            @Parameter(hidden = true) ServerWebExchange exchange) {
        Catalogue catalogue = current.get();
        Dataset dataset = dataset(catalogue, slug);
        return descriptions.answer(
                exchange,
                key(catalogue, "/dataset/" + slug + "/dcat", "", extension, today()),
                () -> rated(description.describe(dataset), dataset.current(), base.dataset(dataset.id())));
    }

    @GetMapping("/dataset/{slug}/version/{number:[1-9][0-9]{0,8}}/dcat." + EXTENSION)
    @Operation(summary = "Mô tả DCAT của một phiên bản / The DCAT description of a version")
    ResponseEntity<byte[]> version(
            @PathVariable String slug,
            @PathVariable int number,
            @PathVariable String extension,
            @Parameter(hidden = true) ServerWebExchange exchange) {
        Catalogue catalogue = current.get();
        Dataset dataset = dataset(catalogue, slug);
        String path = "/dataset/" + slug + "/version/" + number + "/dcat";
        DatasetVersion version =
                dataset.findVersion(number).orElseThrow(() -> DescriptionErrors.unknown(slug + "/version/" + number));
        return descriptions.answer(
                exchange,
                key(catalogue, path, "", extension, today()),
                () -> rated(description.describe(dataset, version), version, base.version(version.id())));
    }

    private Graph rated(Graph described, DatasetVersion version, String iri) {
        QualityStatement.add(base, described, iri, quality.of(version, iri, described));
        return described;
    }

    private static Dataset dataset(Catalogue catalogue, String slug) {
        return catalogue.find(slug).orElseThrow(() -> DescriptionErrors.unknown(slug));
    }

    private static int number(String page) {
        if (!page.matches("[1-9][0-9]{0,8}")) {
            throw DescriptionErrors.unknownPage(page);
        }
        return Integer.parseInt(page);
    }

    private static DescriptionKey key(Catalogue catalogue, String path, String query, String extension, LocalDate day) {
        Serialisation syntax = Serialisation.find(extension).orElseThrow();
        return new DescriptionKey(
                catalogue.head(), catalogue.changed().orElse(Instant.EPOCH), path, query, syntax, day);
    }

    private LocalDate today() {
        return ProvinceTime.day(clock.instant());
    }
}
