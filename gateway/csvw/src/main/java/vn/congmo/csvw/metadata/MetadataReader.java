package vn.congmo.csvw.metadata;

import vn.congmo.csvw.problem.CsvwException;

/** Reads metadata documents. */
public final class MetadataReader {

    private MetadataReader() {}

    /**
     * Reads a description of a table or of a group of tables.
     *
     * @param json the document, in UTF-8
     * @param url where the document is; relative URLs are resolved against it
     * @param schemas where schemas that are given by URL come from
     * @throws CsvwException where the document breaks a rule that must not be broken
     */
    public static TableGroup read(byte[] json, String url, MetadataSource schemas) {
        throw new UnsupportedOperationException("in the next commit");
    }
}
