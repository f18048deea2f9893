package vn.congmo.extraction.source;

import vn.congmo.extraction.text.UnreadableDocumentException;

/** Takes the cells of a sheet, row by row; rows and columns count from 0. */
interface CellSink {

    void cell(int row, int column, String text) throws UnreadableDocumentException;

    /** A range that one cell covers, ends included. */
    void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) throws UnreadableDocumentException;

    /** A formula whose value nobody saved. */
    default void uncalculated(int row, int column) throws UnreadableDocumentException {}
}
