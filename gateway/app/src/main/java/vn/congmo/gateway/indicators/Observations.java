package vn.congmo.gateway.indicators;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.PublishedCollection;
import vn.congmo.gateway.catalogue.PublishedRows;
import vn.congmo.gateway.catalogue.TableRow;

/** The observations of all indicators. */
@Component
public class Observations extends PublishedCollection<Observation> {

    private final PublishedRows rows;

    Observations(PublishedRows rows) {
        super(Indicators.DATASET, Observation::id);
        this.rows = rows;
    }

    @Override
    protected List<Observation> read(DatasetVersion version) {
        return rows.list(version, "observations").stream()
                .map(Observations::observation)
                .toList();
    }

    private static Observation observation(TableRow row) {
        return new Observation(
                row.get("id"),
                row.get("indicator"),
                row.find("place"),
                row.find("organisation"),
                row.get("period"),
                row.find("method"),
                row.get("kind"),
                row.find("value").map(BigDecimal::new),
                row.find("unit"),
                row.find("rank").map(Integer::valueOf),
                row.find("rank_of").map(Integer::valueOf),
                row.find("source"),
                row.find("note"));
    }
}
