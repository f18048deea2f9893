package vn.congmo.csvw.rdf;

import vn.congmo.csvw.datatype.Value;

/**
 * Writes triples in one form. Terms are made once and used as often as needed, so that what is the same in every row is
 * encoded once.
 *
 * @param <T> a term
 */
interface TripleWriter<T> {

    T iri(String iri);

    /** A blank node of its own. */
    T blank();

    /** A literal; the text goes in as it is, never normalised. */
    T literal(String lexical, String datatypeIri);

    T languageLiteral(String text, String language);

    void triple(T subject, T property, T object);

    default T literal(Value value) {
        return value.language().isPresent()
                ? languageLiteral(value.lexical(), value.language().get())
                : literal(value.lexical(), value.datatype().iri());
    }

    /** The cells of a row come next. */
    default void startRow(long number) {}

    /** A writer for rows of a table that may be worked on in another thread; the rows' triples wait for delivery. */
    TripleWriter<T> forRows(int table);

    /** Sends what waits. */
    default void deliver() {}
}
