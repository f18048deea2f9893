package vn.congmo.gateway.connectors;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.congmo.gateway.catalogue.DatasetMetadata;
import vn.congmo.gateway.catalogue.DatasetVersion;

/**
 * A dataset as it is to be at a partner.
 *
 * @param id       the same for all its versions
 * @param version  of its content, as people call it: {@code 3}
 * @param issued   when this version was published
 * @param page     its address for people
 * @param metadata what it says of itself
 * @param files    in the order of the catalogue
 * @param own      the published version, where it is one of the province's own datasets
 */
public record Consignment(
        ConsignmentId id,
        String version,
        Instant issued,
        String page,
        DatasetMetadata metadata,
        List<ConsignedFile> files,
        Optional<DatasetVersion> own) {

    public Consignment {
        files = List.copyOf(files);
    }
}
