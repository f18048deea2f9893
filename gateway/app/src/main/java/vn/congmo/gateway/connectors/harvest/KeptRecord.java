package vn.congmo.gateway.connectors.harvest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.congmo.gateway.catalogue.DatasetMetadata;
import vn.congmo.gateway.core.Sha256;

/**
 * A record of a partner as it was last kept.
 *
 * @param identifier  the partner's own
 * @param slug        that it has here for ever, unique among the partner's
 * @param version     from 1, one more with each change of what it says
 * @param origin      its address at the partner
 * @param issued      when the partner says it was last changed
 * @param firstSeen   when it was first harvested
 * @param changed     when what it says was first harvested in this form
 * @param raw         hash of the record as it came, which is in the content store
 * @param rawType     media type of that
 * @param fingerprint of what it says: origin, metadata and files
 */
public record KeptRecord(
        String identifier,
        String slug,
        int version,
        String origin,
        DatasetMetadata metadata,
        List<HarvestedFile> files,
        Optional<Instant> issued,
        Instant firstSeen,
        Instant changed,
        Sha256 raw,
        String rawType,
        Sha256 fingerprint) {

    public KeptRecord {
        files = List.copyOf(files);
    }
}
