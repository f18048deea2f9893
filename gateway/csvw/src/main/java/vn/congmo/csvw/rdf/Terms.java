package vn.congmo.csvw.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import vn.congmo.csvw.metadata.InitialContext;

/** The terms of the CSVW vocabulary that conversions use. */
final class Terms {

    static final Node TABLE_GROUP = term("TableGroup");
    static final Node TABLE_CLASS = term("Table");
    static final Node ROW_CLASS = term("Row");
    static final Node TABLE = term("table");
    static final Node ROW = term("row");
    static final Node URL = term("url");
    static final Node ROWNUM = term("rownum");
    static final Node TITLE = term("title");
    static final Node DESCRIBES = term("describes");
    static final Node NOTE = term("note");

    private Terms() {}

    private static Node term(String name) {
        return NodeFactory.createURI(InitialContext.CSVW + name);
    }
}
