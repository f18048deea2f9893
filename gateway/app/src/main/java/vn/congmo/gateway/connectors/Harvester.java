package vn.congmo.gateway.connectors;

import java.util.Optional;

/** Takes in what one partner publishes. Blocks; used by one thread at a time. */
public interface Harvester {

    /**
     * Looks at what the partner has, from where the last run ended, and shows each record to the harvest. A record that
     * cannot be read is put into quarantine and does not end the run.
     *
     * @param cursor where the last whole run ended, in this harvester's own words; empty at the first
     * @return where this run ended, for the next one
     * @throws PartnerFault when the partner cannot be read to the end; what was shown stays, the cursor does not move
     */
    String harvest(Optional<String> cursor, Harvest harvest);
}
