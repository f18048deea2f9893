package vn.congmo.gateway.diff;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Rows of a diff as JSON: what is compared, the rows, and how many there are. */
final class DiffJson implements AutoCloseable {

    private final JsonGenerator json;
    private final DiffColumns columns;
    private final List<String> all;

    DiffJson(OutputStream out, DiffColumns columns, DiffNames names) {
        this.columns = columns;
        this.all = columns.all();
        this.json = JsonMapper.shared().createGenerator(new BufferedOutputStream(out));
        json.writeStartObject();
        json.writeStringProperty("dataset", names.dataset().slug());
        json.writeStringProperty("table", names.table());
        json.writeNumberProperty("from", names.from());
        json.writeNumberProperty("to", names.to());
        names("key", columns.key());
        names("columnsAdded", columns.added());
        names("columnsRemoved", columns.removed());
        json.writeArrayPropertyStart("rows");
    }

    void write(DiffRow row) {
        json.writeStartObject();
        switch (row) {
            case DiffRow.Added added -> whole("added", added.cells(), columns.to());
            case DiffRow.Removed removed -> whole("removed", removed.cells(), columns.from());
            case DiffRow.Changed changed -> changed(changed);
        }
        json.writeEndObject();
    }

    /** Ends the file with the counts. */
    void finish(long added, long changed, long removed) {
        json.writeEndArray();
        json.writeNumberProperty("added", added);
        json.writeNumberProperty("changed", changed);
        json.writeNumberProperty("removed", removed);
        json.writeEndObject();
    }

    private void whole(String change, List<String> cells, List<String> shown) {
        json.writeStringProperty("change", change);
        cells("key", cells, columns.key());
        cells("values", cells, shown);
    }

    private void changed(DiffRow.Changed row) {
        json.writeStringProperty("change", "changed");
        cells("key", row.after(), columns.key());
        json.writeObjectPropertyStart("changes");
        for (String column : row.columns()) {
            int place = all.indexOf(column);
            json.writeObjectPropertyStart(column);
            json.writeStringProperty("old", row.before().get(place));
            json.writeStringProperty("new", row.after().get(place));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void cells(String property, List<String> cells, List<String> shown) {
        if (shown.isEmpty()) {
            return;
        }
        json.writeObjectPropertyStart(property);
        for (String column : shown) {
            json.writeStringProperty(column, cells.get(all.indexOf(column)));
        }
        json.writeEndObject();
    }

    private void names(String property, List<String> names) {
        json.writeArrayPropertyStart(property);
        names.forEach(json::writeString);
        json.writeEndArray();
    }

    @Override
    public void close() {
        json.close();
    }
}
