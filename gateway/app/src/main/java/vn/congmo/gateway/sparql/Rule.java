package vn.congmo.gateway.sparql;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.syntax.Element;

/** What a query may not have. Made anew for each query; it sees every part of it once and refuses by throwing. */
interface Rule {

    /** The query itself or one inside of it. */
    default void query(Query query) {}

    /** A graph pattern. */
    default void element(Element element) {}

    /** A triple pattern, with a path or without. */
    default void triple(TriplePath triple) {}

    /** An expression, after its arguments. */
    default void expression(Expr expression) {}

    /** Everything was seen. */
    default void end() {}
}
