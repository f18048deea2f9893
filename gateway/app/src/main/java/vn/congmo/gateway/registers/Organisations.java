package vn.congmo.gateway.registers;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.PublishedCollection;
import vn.congmo.gateway.catalogue.PublishedRows;
import vn.congmo.gateway.catalogue.TableRow;
import vn.congmo.gateway.core.DatasetId;

/** The register of organisations. */
@Component
public class Organisations extends PublishedCollection<Organisation> {

    private final PublishedRows rows;

    Organisations(PublishedRows rows) {
        super(new DatasetId("organisations"), Organisation::id);
        this.rows = rows;
    }

    @Override
    protected List<Organisation> read(DatasetVersion version) {
        Map<String, List<String>> aliases = rows.list(version, "aliases").stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("organisation"),
                        Collectors.mapping(row -> row.get("alias"), Collectors.toList())));
        return rows.list(version, "organisations").stream()
                .map(row -> organisation(row, aliases.getOrDefault(row.get("id"), List.of())))
                .toList();
    }

    private static Organisation organisation(TableRow row, List<String> aliases) {
        return new Organisation(
                row.get("id"),
                row.get("name"),
                row.find("name_en"),
                row.find("kind"),
                row.find("level"),
                row.find("abbreviation"),
                row.find("part_of"),
                row.find("place"),
                row.find("valid_from"),
                row.find("valid_to"),
                row.find("certainty"),
                row.find("source"),
                aliases);
    }
}
