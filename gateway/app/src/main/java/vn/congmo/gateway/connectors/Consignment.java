package vn.congmo.gateway.connectors;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * @param files    in the order of the catalogue, each with a name of its own
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
        files = named(files);
        tables = List.copyOf(tables);
    }

    /** A dataset and one of its tables may have files of the same name: at a partner, the second is numbered. */
    private static List<ConsignedFile> named(List<ConsignedFile> files) {
        Map<String, ConsignedFile> named = new LinkedHashMap<>();
        for (ConsignedFile file : files) {
            String name = file.fileName();
            for (int number = 2; named.containsKey(name); number++) {
                name = number + "-" + file.fileName();
            }
            named.put(name, file.named(name));
        }
        return List.copyOf(named.values());
    }

    /** The table of this name, if it has one. */
    public Optional<ConsignedTable> findTable(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }
}
