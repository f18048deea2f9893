package vn.congmo.gateway.publication;

import java.util.Optional;
import java.util.Set;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.core.LocalizedText;

/**
 * What somebody who publishes says about it.
 *
 * @param note        what is new, for people; without it the note is made from the rows that changed
 * @param republished datasets whose input is to be published also where it was withdrawn before
 */
public record PublicationOrder(Optional<LocalizedText> note, Set<DatasetId> republished) {

    /** Publish what has changed, and nothing that was withdrawn. */
    public static final PublicationOrder PLAIN = new PublicationOrder(Optional.empty(), Set.of());

    public PublicationOrder {
        republished = Set.copyOf(republished);
    }
}
