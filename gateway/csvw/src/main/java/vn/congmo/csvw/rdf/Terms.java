package vn.congmo.csvw.rdf;

import vn.congmo.csvw.metadata.InitialContext;

/** The terms of the CSVW vocabulary that conversions use. */
final class Terms {

    static final String TABLE_GROUP = InitialContext.CSVW + "TableGroup";
    static final String TABLE_CLASS = InitialContext.CSVW + "Table";
    static final String ROW_CLASS = InitialContext.CSVW + "Row";
    static final String TABLE = InitialContext.CSVW + "table";
    static final String ROW = InitialContext.CSVW + "row";
    static final String URL = InitialContext.CSVW + "url";
    static final String ROWNUM = InitialContext.CSVW + "rownum";
    static final String TITLE = InitialContext.CSVW + "title";
    static final String DESCRIBES = InitialContext.CSVW + "describes";
    static final String NOTE = InitialContext.CSVW + "note";

    private Terms() {}
}
