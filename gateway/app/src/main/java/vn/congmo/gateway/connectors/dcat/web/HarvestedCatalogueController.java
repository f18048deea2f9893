package vn.congmo.gateway.connectors.dcat.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.catalogue.web.dcat.DescriptionKey;
import vn.congmo.gateway.catalogue.web.dcat.Descriptions;
import vn.congmo.gateway.connectors.ConnectorName;
import vn.congmo.gateway.connectors.dcat.HarvestedCatalogue;
import vn.congmo.gateway.connectors.dcat.HarvestedPage;
import vn.congmo.gateway.connectors.harvest.Harvested;
import vn.congmo.gateway.connectors.harvest.web.HarvestedErrors;
import vn.congmo.gateway.rdf.Serialisation;
import vn.congmo.gateway.web.AnswersConditionally;
import vn.congmo.gateway.web.Negotiation;

/** {@code /harvested/<source>/catalog}: by Accept and by extension, in pages; no part of the own catalogue. */
@RestController
@Tag(name = "Dữ liệu thu thập / Harvested data")
@ApiResponse(
        responseCode = "200",
        content = {
            @Content(mediaType = "text/turtle", schema = @Schema(type = "string")),
            @Content(mediaType = "application/ld+json", schema = @Schema(type = "object")),
            @Content(mediaType = "application/rdf+xml", schema = @Schema(type = "string")),
            @Content(mediaType = "application/n-triples", schema = @Schema(type = "string")),
            @Content(mediaType = "application/trig", schema = @Schema(type = "string"))
        })
@ApiResponse(responseCode = "404", content = @Content(mediaType = "application/problem+json"))
@AnswersConditionally
class HarvestedCatalogueController {

    private static final String PATH = "/harvested/{source:[a-z0-9]+(?:-[a-z0-9]+)*}/catalog";
    private static final String PAGE = "Trang, từ 1 / Page, from 1";

    private final Harvested harvested;
    private final HarvestedCatalogue catalogue;
    private final Descriptions descriptions;

    HarvestedCatalogueController(Harvested harvested, HarvestedCatalogue catalogue, Descriptions descriptions) {
        this.harvested = harvested;
        this.catalogue = catalogue;
        this.descriptions = descriptions;
    }

    @GetMapping(PATH)
    @Operation(summary = "Dữ liệu thu thập từ một nguồn theo DCAT · What was harvested from a source, in DCAT")
    ResponseEntity<byte[]> get(
            @Parameter(example = "neighbour") @PathVariable String source,
            @Parameter(description = PAGE) @RequestParam(defaultValue = "1") String page,
            @Parameter(hidden = true) ServerWebExchange exchange) {
        return get(source, Negotiation.choose(exchange, Descriptions.offers()).extension(), page, exchange);
    }

    @GetMapping(PATH + ".{extension:ttl|jsonld|rdf|nt|trig}")
    @Operation(summary = "Cùng nội dung ở một dạng RDF · The same in one RDF syntax")
    ResponseEntity<byte[]> get(
            @Parameter(example = "neighbour") @PathVariable String source,
            @PathVariable String extension,
            @Parameter(description = PAGE) @RequestParam(defaultValue = "1") String page,
            @Parameter(hidden = true) ServerWebExchange exchange) {
        HarvestedPage wanted = page(source, page);
        DescriptionKey key = new DescriptionKey(
                harvested.head(),
                harvested.changed(),
                wanted.path(),
                wanted.query(),
                Serialisation.find(extension).orElseThrow(),
                LocalDate.EPOCH);
        return descriptions.answer(exchange, key, () -> catalogue.describe(wanted, "." + extension));
    }

    private HarvestedPage page(String asked, String number) {
        ConnectorName source = ConnectorName.find(asked)
                .filter(name -> harvested.findSource(name).isPresent())
                .orElseThrow(() -> HarvestedErrors.unknownSource(asked));
        return HarvestedPage.find(source, harvested.list(source), number)
                .orElseThrow(() -> HarvestedErrors.unknownPage(number));
    }
}
