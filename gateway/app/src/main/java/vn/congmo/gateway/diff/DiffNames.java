package vn.congmo.gateway.diff;

import vn.congmo.gateway.core.DatasetId;

/** What is compared: two versions of a table, by their numbers. */
record DiffNames(DatasetId dataset, String table, int from, int to) {

    /** What a file with the rows is called when it is saved. */
    String file(String extension) {
        return "%s-%s-%d-%d.%s".formatted(dataset, table, from, to, extension);
    }
}
