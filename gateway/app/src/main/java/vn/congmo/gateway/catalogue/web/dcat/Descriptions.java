package vn.congmo.gateway.catalogue.web.dcat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.catalogue.CatalogueChanged;
import vn.congmo.gateway.catalogue.CatalogueDescription;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.rdf.Serialisation;
import vn.congmo.gateway.web.Conditional;
import vn.congmo.gateway.web.Representation;
import vn.congmo.gateway.web.Validators;

/** Answers with descriptions, made once for each state of the catalogue. */
@Component
public class Descriptions {

    private static final Logger LOG = LoggerFactory.getLogger(Descriptions.class);

    private static final CompactJsonLd JSON_LD = CompactJsonLd.load();

    private final Map<DescriptionKey, Body> kept = new ConcurrentHashMap<>();
    private volatile Optional<Sha256> current = Optional.empty();

    /** The syntaxes as offers, Turtle first. */
    public static List<Representation> offers() {
        return Arrays.stream(Serialisation.values())
                .map(syntax -> Representation.of(syntax.mediaType(), syntax.extension()))
                .toList();
    }

    /** 304 where the client has it, else the description; 503 where it cannot be made. */
    public ResponseEntity<byte[]> answer(ServerWebExchange exchange, DescriptionKey key, Supplier<Graph> graph) {
        alternates(exchange, key);
        Validators validators = Validators.of(
                key.changed(), Validators.revalidated(), key.head(), key.address(key.syntax()), key.day());
        return Conditional.answer(exchange, validators, () -> {
            Body body = body(key, graph);
            if (!body.whole()) {
                Conditional.invalidate(exchange);
            }
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(key.syntax().mediaType()))
                    .body(body.bytes());
        });
    }

    /** What was made while a dataset was damaged is neither kept nor given a validator: it may be mended any time. */
    private Body body(DescriptionKey key, Supplier<Graph> graph) {
        Body known = kept.get(key);
        if (known != null) {
            return known;
        }
        Body body = make(key.syntax(), graph);
        if (body.whole() && current.filter(key.head()::equals).isPresent()) {
            kept.keySet().removeIf(key::outdates);
            kept.put(key, body);
        }
        return body;
    }

    private static Body make(Serialisation syntax, Supplier<Graph> graph) {
        try {
            Graph described = graph.get();
            byte[] bytes = syntax == Serialisation.JSON_LD ? JSON_LD.write(described) : syntax.write(described);
            return new Body(bytes, CatalogueDescription.isWhole(described));
        } catch (Refusal e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("A description could not be made", e);
            throw DescriptionErrors.undescribed();
        }
    }

    private static void alternates(ServerWebExchange exchange, DescriptionKey key) {
        for (Serialisation syntax : Serialisation.values()) {
            if (syntax != key.syntax()) {
                String type = syntax.mediaType().replaceFirst(";.*", "");
                exchange.getResponse()
                        .getHeaders()
                        .add(
                                HttpHeaders.LINK,
                                "<" + key.address(syntax) + ">; rel=\"alternate\"; type=\"" + type + "\"");
            }
        }
    }

    @EventListener
    void forgetAllBut(CatalogueChanged change) {
        current = Optional.of(change.catalogue().head());
        kept.keySet().removeIf(key -> !key.head().equals(change.catalogue().head()));
    }

    private record Body(byte[] bytes, boolean whole) {}
}
