package vn.congmo.gateway.connectors;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.congmo.gateway.catalogue.DatasetMetadata;

/**
 * A dataset as it is to be at a partner.
 *
 * @param id       the same for all its versions
 * @param version  of its content, as people call it: {@code 3}
 * @param issued   when this version was published
 * @param page     its address for people
 * @param metadata what it says of itself
 * @param files    in the order of the catalogue
 * @param tables   whose rows can be told one by one; none of what was harvested
 */
public record Consignment(
        ConsignmentId id,
        String version,
        Instant issued,
        String page,
        DatasetMetadata metadata,
        List<ConsignedFile> files,
        List<ConsignedTable> tables) {

    public Consignment {
        files = List.copyOf(files);
        tables = List.copyOf(tables);
    }

    /** The table of this name, if it has one. */
    public Optional<ConsignedTable> findTable(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }
}
