package vn.congmo.gateway.connectors.harvest;

import java.util.List;
import java.util.Optional;
import vn.congmo.gateway.connectors.ConnectorName;

/**
 * A partner that something was harvested from.
 *
 * @param records     how many are kept
 * @param quarantined how many could not be taken
 * @param held        identifiers of those that wait for a person to say that they may go
 * @param last        what the last run came to that ended well
 */
public record HarvestedSource(
        ConnectorName name, int records, int quarantined, List<String> held, Optional<HarvestOutcome> last) {

    public HarvestedSource {
        held = List.copyOf(held);
    }

    static HarvestedSource of(SourceState.Snapshot state) {
        return new HarvestedSource(
                state.source(), state.datasets().size(), state.quarantine().size(), state.held(), state.last());
    }
}
