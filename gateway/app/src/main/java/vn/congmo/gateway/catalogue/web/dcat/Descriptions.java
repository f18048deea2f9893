package vn.congmo.gateway.catalogue.web.dcat;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CatalogueChanged;
import vn.congmo.gateway.core.Sha256;

/** Descriptions as bytes, made once for each state of the catalogue. */
@Component
class Descriptions {

    private final Map<Key, byte[]> kept = new ConcurrentHashMap<>();

    byte[] get(Catalogue catalogue, String path, Serialisation serialisation, Supplier<Graph> graph) {
        Key key = new Key(catalogue.head(), path, serialisation);
        return kept.computeIfAbsent(key, missing -> serialisation.write(graph.get()));
    }

    @EventListener
    void forgetAllBut(CatalogueChanged change) {
        kept.keySet().removeIf(key -> !key.head().equals(change.catalogue().head()));
    }

    private record Key(Sha256 head, String path, Serialisation serialisation) {}
}
