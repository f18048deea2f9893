package vn.congmo.gateway.sparql;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.rdf.GraphNames;
import vn.congmo.gateway.rdf.GraphStore;

/** Tells which state the store is in, by what it says itself: publication may be a step ahead of it or behind. */
@Component
class StoreHead {

    private final GraphStore store;
    private final GraphNames names;

    StoreHead(GraphStore store, BaseIri base) {
        this.store = store;
        this.names = new GraphNames(base);
    }

    /** The head of the publication log that the store shows, if it says so. */
    Optional<String> find() {
        return store.read(names::findLogHead);
    }
}
