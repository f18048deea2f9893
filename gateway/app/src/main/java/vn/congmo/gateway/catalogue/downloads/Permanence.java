package vn.congmo.gateway.catalogue.downloads;

import org.springframework.http.CacheControl;
import vn.congmo.gateway.web.Validators;

/** How long what stands at an address stays the same. */
enum Permanence {
    /** Until the next publication. */
    CURRENT(Validators.revalidated()),
    /** For ever (RFC 8246). */
    IMMUTABLE(Validators.immutable());

    private final CacheControl caching;

    Permanence(CacheControl caching) {
        this.caching = caching;
    }

    CacheControl caching() {
        return caching;
    }
}
