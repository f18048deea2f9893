package vn.congmo.gateway.catalogue.web.dcat;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CatalogueDescription;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.rdf.Serialisation;
import vn.congmo.gateway.web.Conditional;
import vn.congmo.gateway.web.Negotiation;
import vn.congmo.gateway.web.Representation;
import vn.congmo.gateway.web.Validators;

/** The DCAT description of the catalogue, of a dataset and of a version: by Accept and by extension. */
@RestController
@Tag(name = "Danh mục / Catalogue")
@ApiResponse(
        responseCode = "200",
        content = {
            @Content(mediaType = "text/turtle", schema = @Schema(type = "string")),
            @Content(mediaType = "application/ld+json", schema = @Schema(type = "object")),
            @Content(mediaType = "application/rdf+xml", schema = @Schema(type = "string")),
            @Content(mediaType = "application/n-triples", schema = @Schema(type = "string"))
        })
@ApiResponse(responseCode = "304", description = "Bản của bạn còn mới / You have it", content = @Content)
class DescriptionController {

    private static final String EXTENSION = "{extension:ttl|jsonld|rdf|nt|trig}";

    private final CurrentCatalogue current;
    private final CatalogueDescription description;
    private final Descriptions descriptions;

    DescriptionController(CurrentCatalogue current, CatalogueDescription description, Descriptions descriptions) {
        this.current = current;
        this.description = description;
        this.descriptions = descriptions;
    }

    @GetMapping("/catalog")
    @Operation(summary = "Danh mục dữ liệu theo DCAT-AP 3.0.1 / The catalogue in DCAT-AP 3.0.1")
    ResponseEntity<byte[]> catalogue(@Parameter(hidden = true) ServerWebExchange exchange) {
        Representation chosen = Negotiation.choose(exchange, Descriptions.offers());
        return catalogue(chosen.extension(), exchange);
    }

    @GetMapping("/catalog." + EXTENSION)
    @Operation(summary = "Danh mục dữ liệu ở một dạng RDF / The catalogue in one RDF syntax")
    ResponseEntity<byte[]> catalogue(
            @PathVariable String extension, @Parameter(hidden = true) ServerWebExchange exchange) {
        Catalogue catalogue = current.get();
        return answer(exchange, catalogue, "catalog", extension, () -> description.describe(catalogue));
    }

    @GetMapping("/dataset/{slug}/dcat." + EXTENSION)
    @Operation(summary = "Mô tả DCAT của một bộ dữ liệu / The DCAT description of a dataset")
    ResponseEntity<byte[]> dataset(
            @PathVariable String slug,
            @PathVariable String extension,
            @Parameter(hidden = true) ServerWebExchange exchange) {
        Catalogue catalogue = current.get();
        Dataset dataset = dataset(catalogue, slug);
        return answer(exchange, catalogue, slug, extension, () -> description.describe(dataset));
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
        String path = slug + "/version/" + number;
        DatasetVersion version = dataset.findVersion(number).orElseThrow(() -> DescriptionErrors.unknown(path));
        return answer(exchange, catalogue, path, extension, () -> description.describe(dataset, version));
    }

    private static Dataset dataset(Catalogue catalogue, String slug) {
        return catalogue.list().stream()
                .filter(dataset -> dataset.id().slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> DescriptionErrors.unknown(slug));
    }

    private ResponseEntity<byte[]> answer(
            ServerWebExchange exchange, Catalogue catalogue, String path, String extension, Supplier<Graph> graph) {
        Serialisation serialisation = Serialisation.find(extension).orElseThrow();
        Validators validators =
                Validators.of(changed(catalogue), Validators.revalidated(), catalogue.head(), path, extension);
        return Conditional.answer(exchange, validators, () -> ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(serialisation.mediaType()))
                .body(descriptions.get(catalogue, path, serialisation, graph)));
    }

    private static Instant changed(Catalogue catalogue) {
        return catalogue.list().stream()
                .map(dataset -> dataset.current().issued())
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }
}
