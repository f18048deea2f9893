package vn.congmo.gateway.catalogue;

import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Holds the one snapshot that readers see; publication switches it when a version is whole everywhere. */
@Component
public class CurrentCatalogue {

    private final AtomicReference<Catalogue> current = new AtomicReference<>(Catalogue.empty());
    private final ApplicationEventPublisher events;

    /** Starts empty; tells these listeners of every switch. */
    public CurrentCatalogue(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** The snapshot of now; take it once per request. */
    public Catalogue get() {
        return current.get();
    }

    /** Shows the next snapshot to readers, then tells the caches that derive from it. */
    public void switchTo(Catalogue next) {
        current.set(next);
        events.publishEvent(new CatalogueChanged(next));
    }
}
