package vn.congmo.gateway.diff;

import java.util.List;

/** What became of one row. Cells are as written in the table, in the order of all columns; missing ones are empty. */
sealed interface DiffRow {

    /** Only the later version has it. */
    record Added(List<String> cells) implements DiffRow {}

    /** Only the earlier version has it. */
    record Removed(List<String> cells) implements DiffRow {}

    /**
     * Both have it, with other cells.
     *
     * @param columns that changed, of those that both versions have
     */
    record Changed(List<String> before, List<String> after, List<String> columns) implements DiffRow {}
}
