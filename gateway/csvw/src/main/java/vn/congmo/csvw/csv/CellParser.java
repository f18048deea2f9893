package vn.congmo.csvw.csv;

import java.io.IOException;

/** Cuts one row into its cells and takes their quotes off. */
@FunctionalInterface
interface CellParser {

    String[] parse(String row) throws IOException;
}
