package vn.congmo.gateway.search.web;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.web.Representation;
import vn.congmo.gateway.web.Validators;

/** Answers of the search stay the same until something is published. */
@Component
class SearchState {

    private final CurrentCatalogue current;

    SearchState(CurrentCatalogue current) {
        this.current = current;
    }

    Validators validators(ServerWebExchange exchange, Representation form, String language) {
        Catalogue catalogue = current.get();
        return Validators.of(
                changed(),
                Validators.revalidated(),
                catalogue.head(),
                form.mediaType(),
                language,
                exchange.getRequest().getURI());
    }

    /** When something was published last. */
    Instant changed() {
        return current.get().changed().orElse(Instant.EPOCH);
    }
}
