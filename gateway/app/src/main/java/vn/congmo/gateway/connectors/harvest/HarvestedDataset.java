package vn.congmo.gateway.connectors.harvest;

import java.time.Instant;
import java.util.List;
import vn.congmo.gateway.connectors.Consignment;
import vn.congmo.gateway.connectors.ConsignmentId;
import vn.congmo.gateway.files.ContentStore;

/**
 * A dataset of a partner, as it is known here.
 *
 * @param lastSeen    when the partner last had it
 * @param missing     whether the partner has it no more, and a person has to say that it may go
 */
public record HarvestedDataset(ConsignmentId id, KeptRecord content, Instant lastSeen, boolean missing) {

    /** The same to be delivered on; its page is the one at its origin. */
    public Consignment consignment(ContentStore store) {
        return new Consignment(
                id,
                "" + content.version(),
                content.issued().orElse(content.changed()),
                content.origin(),
                content.metadata(),
                content.files().stream().map(file -> file.consigned(store)).toList(),
                List.of());
    }
}
