package vn.congmo.gateway.bigproblems;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.PublishedCollection;
import vn.congmo.gateway.catalogue.PublishedRows;
import vn.congmo.gateway.catalogue.TableRow;
import vn.congmo.gateway.core.DatasetId;

/** The published lists of big problems. */
@Component
public class ProblemLists extends PublishedCollection<ProblemList> {

    static final DatasetId DATASET = new DatasetId("big-problems");

    private final PublishedRows rows;

    ProblemLists(PublishedRows rows) {
        super(DATASET, ProblemList::id);
        this.rows = rows;
    }

    @Override
    protected List<ProblemList> read(DatasetVersion version) {
        return rows.list(version, "lists").stream().map(ProblemLists::list).toList();
    }

    static ProblemList list(TableRow row) {
        return new ProblemList(
                row.get("id"),
                row.get("title"),
                row.get("publisher_name"),
                row.find("publisher"),
                row.find("place"),
                row.find("document_number"),
                row.find("issued").or(() -> row.find("issued_period")),
                row.find("problem_count"),
                row.find("source_url"),
                row.find("completeness"));
    }
}
