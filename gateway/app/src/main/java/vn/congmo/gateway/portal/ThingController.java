package vn.congmo.gateway.portal;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.rdf.Serialisation;

/** Documents about one thing: a page for people, data in every RDF serialisation. */
@Hidden
@Controller
class ThingController {

    private final BaseIri base;
    private final ThingDescriptions descriptions;
    private final ThingViews views;
    private final DataDocuments documents;
    private final Pages pages;

    ThingController(
            BaseIri base, ThingDescriptions descriptions, ThingViews views, DataDocuments documents, Pages pages) {
        this.base = base;
        this.descriptions = descriptions;
        this.views = views;
        this.documents = documents;
        this.pages = pages;
    }

    @GetMapping("/data/{type}/{*file}")
    ResponseEntity<byte[]> data(@PathVariable String type, @PathVariable String file, ServerWebExchange exchange) {
        int dot = file.lastIndexOf('.');
        Serialisation format = Serialisation.find(file.substring(dot + 1)).orElseThrow(() -> PageErrors.unknown(file));
        String slug = file.substring(1, dot);
        return documents.answer(exchange, format, () -> describe(type, slug));
    }

    @GetMapping({"/page/{type}/{*slug}", "/en/page/{type}/{*slug}"})
    Rendering page(@PathVariable String type, @PathVariable String slug, ServerWebExchange exchange) {
        return page(type, slug.substring(1), pages.at(exchange));
    }

    @GetMapping({"/organisations/{slug}", "/en/organisations/{slug}"})
    Rendering organisation(@PathVariable String slug, ServerWebExchange exchange) {
        return page("organisation", slug, pages.at(exchange));
    }

    @GetMapping({"/places/{slug}", "/en/places/{slug}"})
    Rendering place(@PathVariable String slug, ServerWebExchange exchange) {
        return page("place", slug, pages.at(exchange));
    }

    private Rendering page(String type, String slug, Page page) {
        String iri = base.id(type, slug);
        ThingView view = views.of(iri, describe(type, slug), page.locale());
        return pages.view("thing", page.with(addresses(type, slug)))
                .modelAttribute("iri", iri)
                .modelAttribute("label", view.label())
                .modelAttribute("nodes", view.nodes())
                .build();
    }

    private Graph describe(String type, String slug) {
        String iri = base.id(type, slug);
        return descriptions.find(iri).orElseThrow(() -> PageErrors.unknown(iri));
    }

    /** Where a thing's data is, in all formats. */
    static List<String> addresses(String type, String slug) {
        return Arrays.stream(Serialisation.values())
                .map(format -> "/data/" + type + "/" + slug + "." + format.extension())
                .toList();
    }
}
