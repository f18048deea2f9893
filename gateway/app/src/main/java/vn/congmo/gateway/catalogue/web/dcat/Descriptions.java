package vn.congmo.gateway.catalogue.web.dcat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CatalogueChanged;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.rdf.Serialisation;
import vn.congmo.gateway.web.Representation;

/** Descriptions as bytes, made once for each state of the catalogue. */
@Component
class Descriptions {

    private static final CompactJsonLd JSON_LD = CompactJsonLd.load();

    private final Map<Key, byte[]> kept = new ConcurrentHashMap<>();

    byte[] get(Catalogue catalogue, String path, Serialisation serialisation, Supplier<Graph> graph) {
        Key key = new Key(catalogue.head(), path, serialisation);
        return kept.computeIfAbsent(key, missing -> write(serialisation, graph.get()));
    }

    /** The syntaxes as offers, Turtle first. */
    static List<Representation> offers() {
        return Arrays.stream(Serialisation.values())
                .map(syntax -> Representation.of(syntax.mediaType(), syntax.extension()))
                .toList();
    }

    private static byte[] write(Serialisation serialisation, Graph graph) {
        return serialisation == Serialisation.JSON_LD ? JSON_LD.write(graph) : serialisation.write(graph);
    }

    @EventListener
    void forgetAllBut(CatalogueChanged change) {
        kept.keySet().removeIf(key -> !key.head().equals(change.catalogue().head()));
    }

    private record Key(Sha256 head, String path, Serialisation serialisation) {}
}
