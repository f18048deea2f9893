package vn.congmo.gateway.plans.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.congmo.gateway.core.CsvLine;

/** One table that grows row by row. */
final class PlanTable {

    private final String name;
    private final List<String> columns;
    private final List<Cells> rows = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    PlanTable(String name, List<String> columns) {
        this.name = name.replaceFirst("\\.csv$", "");
        this.columns = List.copyOf(columns);
    }

    String name() {
        return name;
    }

    /** This id, or where a row has it already, the id with the first number that makes it new. */
    String newId(String wanted) {
        String id = wanted;
        for (int number = 2; !ids.add(id); number++) {
            id = wanted + "-" + number;
        }
        return id;
    }

    /** Adds a row; a cell of an unknown column is a fault of the program. */
    void add(Cells row) {
        if (!columns.containsAll(row.columns())) {
            throw new IllegalStateException("Table " + name + " has no such columns: " + row.columns());
        }
        rows.add(row);
    }

    /** The rows so far. */
    List<Cells> rows() {
        return List.copyOf(rows);
    }

    /** All lines of the file: the header, then the rows. */
    Stream<String> lines() {
        return Stream.concat(Stream.of(columns), rows.stream().map(row -> row.in(columns)))
                .map(CsvLine::of);
    }
}
