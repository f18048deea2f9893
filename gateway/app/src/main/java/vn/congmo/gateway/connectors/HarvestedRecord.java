package vn.congmo.gateway.connectors;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.congmo.gateway.catalogue.DatasetMetadata;

/**
 * A dataset of another catalogue.
 *
 * @param identifier the partner's own, the same for ever
 * @param origin     its address at the partner
 * @param metadata   what the partner says of it, its licence among it
 * @param files      in the partner's order; their content where it was taken along
 * @param issued     when the partner says it was last changed, where it says so
 * @param raw        the record as it came: JSON, Turtle ...
 * @param rawType    media type of that
 */
public record HarvestedRecord(
        String identifier,
        String origin,
        DatasetMetadata metadata,
        List<ConsignedFile> files,
        Optional<Instant> issued,
        byte[] raw,
        String rawType) {

    public HarvestedRecord {
        files = List.copyOf(files);
    }
}
