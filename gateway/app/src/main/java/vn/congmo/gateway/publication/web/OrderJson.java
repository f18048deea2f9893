package vn.congmo.gateway.publication.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.publication.PublicationOrder;

/**
 * What a publisher's program says about a publication.
 *
 * @param note      what is new; without it the note is made from the rows that changed
 * @param republish slugs of datasets whose input is to be published also where it was withdrawn before
 */
record OrderJson(@Nullable TextJson note, @Nullable List<String> republish) {

    static PublicationOrder order(@Nullable OrderJson given) {
        return given == null ? PublicationOrder.PLAIN : new PublicationOrder(TextJson.text(given.note), given.ids());
    }

    /** What is no slug names no dataset. */
    private Set<DatasetId> ids() {
        return republish == null
                ? Set.of()
                : republish.stream()
                        .filter(slug -> slug.matches("[a-z0-9]+(-[a-z0-9]+)*"))
                        .map(DatasetId::new)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
