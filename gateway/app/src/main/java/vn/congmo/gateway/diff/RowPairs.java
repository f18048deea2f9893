package vn.congmo.gateway.diff;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Walks along two versions of a table, both sorted by key, and tells what differs. */
final class RowPairs {

    private final List<String> common;
    private final int[] commonBefore;
    private final int[] commonAfter;
    private final int[] allBefore;
    private final int[] allAfter;

    RowPairs(DiffColumns columns) {
        this.common = columns.common();
        this.commonBefore = DiffColumns.places(common, columns.from());
        this.commonAfter = DiffColumns.places(common, columns.to());
        this.allBefore = DiffColumns.places(columns.all(), columns.from());
        this.allAfter = DiffColumns.places(columns.all(), columns.to());
    }

    /** Tells of every row that is not the same in both. */
    void compare(BufferedReader before, BufferedReader after, Consumer<DiffRow> changes) throws IOException {
        RowLine old = next(before);
        RowLine young = next(after);
        while (old != null || young != null) {
            int order = order(old, young);
            if (order == 0 && old != null && young != null) {
                compare(old, young, changes);
            } else if (order < 0 && old != null) {
                changes.accept(new DiffRow.Removed(DiffColumns.cells(allBefore, old.cells())));
            } else if (young != null) {
                changes.accept(new DiffRow.Added(DiffColumns.cells(allAfter, young.cells())));
            }
            old = order <= 0 ? next(before) : old;
            young = order >= 0 ? next(after) : young;
        }
    }

    private void compare(RowLine old, RowLine young, Consumer<DiffRow> changes) {
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < common.size(); i++) {
            if (!old.cells().get(commonBefore[i]).equals(young.cells().get(commonAfter[i]))) {
                changed.add(common.get(i));
            }
        }
        if (!changed.isEmpty()) {
            changes.accept(new DiffRow.Changed(
                    DiffColumns.cells(allBefore, old.cells()), DiffColumns.cells(allAfter, young.cells()), changed));
        }
    }

    private static int order(@Nullable RowLine old, @Nullable RowLine young) {
        if (old == null) {
            return 1;
        }
        return young == null ? -1 : old.compareKey(young);
    }

    private static @Nullable RowLine next(BufferedReader rows) throws IOException {
        String line = rows.readLine();
        return line == null ? null : RowLine.decode(line);
    }
}
