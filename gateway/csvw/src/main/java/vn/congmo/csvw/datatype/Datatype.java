package vn.congmo.csvw.datatype;

import java.util.Optional;

/**
 * The datatype of a column.
 *
 * @param id IRI of an own datatype, which then is the datatype of RDF literals
 * @param base the built-in type it is derived from
 * @param name a name for people, where given
 * @see <a href="https://www.w3.org/TR/tabular-metadata/#datatypes">Metadata Vocabulary, section 5.11</a>
 */
public record Datatype(Builtin base, Format format, Bounds bounds, Optional<String> id, Optional<String> name) {

    /** Text, the type of columns that say nothing. */
    public static final Datatype STRING = of(Builtin.STRING);

    /** A built-in type without format or limits. */
    public static Datatype of(Builtin base) {
        return new Datatype(base, Format.NONE, Bounds.NONE, Optional.empty(), Optional.empty());
    }

    /** The datatype of RDF literals. */
    public String iri() {
        return id.orElse(base.iri());
    }
}
