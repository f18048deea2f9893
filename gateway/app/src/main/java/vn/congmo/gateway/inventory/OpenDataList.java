package vn.congmo.gateway.inventory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.PublishedMetadata;
import vn.congmo.gateway.catalogue.TermLabels;
import vn.congmo.gateway.core.BaseIri;

/** The rows of the list: every published dataset, by slug. */
@Component
class OpenDataList {

    private final OpenDataColumns columns;
    private final PublishedMetadata metadata;
    private final TermLabels labels;
    private final BaseIri base;

    OpenDataList(OpenDataColumns columns, PublishedMetadata metadata, TermLabels labels, BaseIri base) {
        this.columns = columns;
        this.metadata = metadata;
        this.labels = labels;
        this.base = base;
    }

    /** What its columns are called. */
    List<OpenDataColumn> columns() {
        return columns.list();
    }

    /** The values of every dataset, by the name of the column, in the order of the columns. */
    List<Map<String, String>> rows(Catalogue catalogue) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Dataset dataset : catalogue.list()) {
            rows.add(row(new OpenDataEntry(
                    rows.size() + 1,
                    dataset,
                    base.dataset(dataset.id()),
                    metadata.getReadable(dataset.current()),
                    labels)));
        }
        return rows;
    }

    /** Whether the metadata of every dataset could be read. */
    boolean isWhole(Catalogue catalogue) {
        return metadata.areReadable(catalogue.list());
    }

    private Map<String, String> row(OpenDataEntry entry) {
        Map<String, String> row = new LinkedHashMap<>();
        columns().forEach(column -> row.put(column.name(), column.value().apply(entry)));
        return row;
    }
}
