package vn.congmo.gateway.web.paging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.CacheControl;
import vn.congmo.gateway.web.Validators;

/**
 * What the answer for a collection depends on besides the request.
 *
 * @param head     equal heads promise equal data
 * @param modified when the data last changed, or the day began on which its answer changed
 * @param version  IRI of the dataset's version; empty when it was never published
 * @param asOf     the day for which states are computed, where they are
 * @param caching  who may keep the answer for how long
 */
public record CollectionState(
        String head, Instant modified, Optional<String> version, Optional<LocalDate> asOf, CacheControl caching) {

    /** Of what may change with the next publication. */
    public CollectionState(String head, Instant modified, Optional<String> version, Optional<LocalDate> asOf) {
        this(head, modified, version, asOf, Validators.revalidated());
    }
}
