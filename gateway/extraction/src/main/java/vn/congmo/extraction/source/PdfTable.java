package vn.congmo.extraction.source;

import java.util.List;
import vn.congmo.extraction.source.Block.Table;

/**
 * A ruled table of a page.
 *
 * @param columns x of its vertical lines, from left to right
 */
record PdfTable(float top, float bottom, List<Float> columns, Table table) {
    private static final float SAME_LINE = 6;

    /** Whether the columns of both stand under each other. */
    boolean hasColumnsOf(PdfTable other) {
        if (columns.size() != other.columns.size()) {
            return false;
        }
        for (int i = 0; i < columns.size(); i++) {
            if (Math.abs(columns.get(i) - other.columns.get(i)) > SAME_LINE) {
                return false;
            }
        }
        return true;
    }
}
