package vn.congmo.gateway.registers;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.PublishedCollection;
import vn.congmo.gateway.catalogue.PublishedRows;
import vn.congmo.gateway.catalogue.TableRow;
import vn.congmo.gateway.core.DatasetId;

/** The register of places. */
@Component
public class Places extends PublishedCollection<Place> {

    private final PublishedRows rows;

    Places(PublishedRows rows) {
        super(new DatasetId("places"), Place::id);
        this.rows = rows;
    }

    @Override
    protected List<Place> read(DatasetVersion version) {
        return rows.list(version, "places").stream().map(Places::place).toList();
    }

    private static Place place(TableRow row) {
        return new Place(
                row.get("id"),
                row.find("code"),
                row.get("name"),
                row.find("full_name"),
                row.find("name_en"),
                row.find("kind"),
                row.find("part_of"),
                row.find("valid_from"),
                row.find("valid_to"),
                row.find("replaced_by"),
                row.find("source"));
    }
}
