package vn.congmo.gateway.portal;

import java.time.Instant;
import java.util.Comparator;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.rdf.Serialisation;
import vn.congmo.gateway.web.Conditional;
import vn.congmo.gateway.web.Validators;

/** Serves small graphs: they change only with a publication, so the log's head is their validator. */
@Component
class DataDocuments {

    private final CurrentCatalogue catalogue;

    DataDocuments(CurrentCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The graph in a format, or 304 without making it. */
    ResponseEntity<byte[]> answer(ServerWebExchange exchange, Serialisation format, Supplier<Graph> graph) {
        Catalogue current = catalogue.get();
        Validators validators = Validators.of(
                lastIssued(current),
                Validators.revalidated(),
                current.head(),
                format,
                exchange.getRequest().getPath());
        return Conditional.answer(exchange, validators, () -> ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .body(format.write(graph.get())));
    }

    private static Instant lastIssued(Catalogue catalogue) {
        return catalogue.list().stream()
                .map(dataset -> dataset.current().issued())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
