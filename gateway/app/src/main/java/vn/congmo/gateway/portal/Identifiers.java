package vn.congmo.gateway.portal;

import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.rdf.Serialisation;
import vn.congmo.gateway.web.Negotiation;
import vn.congmo.gateway.web.Representation;

/**
 * Leads from a thing, which is no document, to documents about it: 303 See Other by content negotiation, as Cool URIs for
 * the Semantic Web (W3C Note, section 4.2) describes. Who names no preference gets Turtle.
 */
@Hidden
@RestController
class Identifiers {

    private static final Representation PAGE = Representation.of("text/html", "");
    private static final List<Representation> OFFERS = Stream.concat(
                    Arrays.stream(Serialisation.values())
                            .map(data -> Representation.of(data.mediaType(), data.extension())),
                    Stream.of(PAGE))
            .toList();
    private static final Map<String, String> PAGES = Map.of(
            "problem", "/problems/",
            "document", "/documents/",
            "task", "/tasks/",
            "indicator", "/indicators/",
            "organisation", "/organisations/",
            "place", "/places/");

    @GetMapping("/id/{type}/{*slug}")
    ResponseEntity<Void> thing(@PathVariable String type, @PathVariable String slug, ServerWebExchange exchange) {
        String page = PAGES.containsKey(type) ? PAGES.get(type) + slug.substring(1) : "/page/" + type + slug;
        return seeOther(exchange, page, "/data/" + type + slug);
    }

    @GetMapping("/def/{term}")
    ResponseEntity<Void> term(@PathVariable String term, ServerWebExchange exchange) {
        return seeOther(exchange, "/vocabulary#" + term, "/vocabulary");
    }

    @GetMapping({"/def", "/def/"})
    ResponseEntity<Void> vocabulary(ServerWebExchange exchange) {
        return seeOther(exchange, "/vocabulary", "/vocabulary");
    }

    private static ResponseEntity<Void> seeOther(ServerWebExchange exchange, String page, String data) {
        Representation chosen = Negotiation.choose(exchange, OFFERS);
        String target = chosen.equals(PAGE) ? page : data + "." + chosen.extension();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(target))
                .build();
    }
}
