package vn.congmo.gateway.plans.reading;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All tables of the dataset while it is made. */
final class PlanTables {

    private final PlanSchema schema;
    private final Map<String, PlanTable> tables = new LinkedHashMap<>();

    PlanTables(PlanSchema schema) {
        this.schema = schema;
        schema.tables().forEach(table -> tables.put(table.name(), table));
    }

    PlanTable get(String name) {
        PlanTable table = tables.get(name);
        if (table == null) {
            throw new IllegalStateException("The schema of plans has no table " + name);
        }
        return table;
    }

    /** All of them, in the order of the schema. */
    List<PlanTable> list() {
        return List.copyOf(tables.values());
    }

    /** Writes the metadata and every table into the folder. */
    void write(Path folder) throws IOException {
        Files.write(folder.resolve(PlanSchema.METADATA), schema.bytes());
        for (PlanTable table : tables.values()) {
            try (Writer file = Files.newBufferedWriter(folder.resolve(table.name() + ".csv"))) {
                for (String line : table.lines().toList()) {
                    file.write(line);
                }
            }
        }
    }
}
