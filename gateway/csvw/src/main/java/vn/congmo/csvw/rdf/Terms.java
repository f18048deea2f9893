package vn.congmo.csvw.rdf;

import vn.congmo.csvw.metadata.InitialContext;

/** The terms of vocabularies that conversions use; as strings, so that writing bytes does not wait for Jena to start. */
final class Terms {

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

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

    static final String TYPE = RDF + "type";
    static final String FIRST = RDF + "first";
    static final String REST = RDF + "rest";
    static final String NIL = RDF + "nil";
    static final String COMMENT = "http://www.w3.org/2000/01/rdf-schema#comment";

    private Terms() {}
}
