package vn.congmo.gateway.catalogue;

import org.springframework.context.ApplicationEventPublisher;

/** Opens the door to the current catalogue for tests of other packages. */
public final class CurrentCatalogues {

    private CurrentCatalogues() {}

    public static CurrentCatalogue of(ApplicationEventPublisher events) {
        return new CurrentCatalogue(events);
    }
}
