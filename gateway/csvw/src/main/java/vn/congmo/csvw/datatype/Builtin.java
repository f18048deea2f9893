package vn.congmo.csvw.datatype;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The built-in datatypes.
 *
 * @see <a href="https://www.w3.org/TR/tabular-metadata/#built-in-datatypes">Metadata Vocabulary, section 5.11.1</a>
 */
public enum Builtin {
    ANY_ATOMIC_TYPE("anyAtomicType", Kind.TEXT),
    ANY_URI("anyURI", Kind.TEXT),
    BASE64_BINARY("base64Binary", Kind.BINARY),
    BOOLEAN("boolean", Kind.BOOLEAN),
    DATE("date", Kind.DATE_TIME),
    DATE_TIME("dateTime", Kind.DATE_TIME),
    DATE_TIME_STAMP("dateTimeStamp", Kind.DATE_TIME),
    DECIMAL("decimal", Kind.DECIMAL),
    INTEGER("integer", Kind.INTEGER),
    LONG("long", Kind.INTEGER),
    INT("int", Kind.INTEGER),
    SHORT("short", Kind.INTEGER),
    BYTE("byte", Kind.INTEGER),
    NON_NEGATIVE_INTEGER("nonNegativeInteger", Kind.INTEGER),
    POSITIVE_INTEGER("positiveInteger", Kind.INTEGER),
    UNSIGNED_LONG("unsignedLong", Kind.INTEGER),
    UNSIGNED_INT("unsignedInt", Kind.INTEGER),
    UNSIGNED_SHORT("unsignedShort", Kind.INTEGER),
    UNSIGNED_BYTE("unsignedByte", Kind.INTEGER),
    NON_POSITIVE_INTEGER("nonPositiveInteger", Kind.INTEGER),
    NEGATIVE_INTEGER("negativeInteger", Kind.INTEGER),
    DOUBLE("double", Kind.FLOATING),
    FLOAT("float", Kind.FLOATING),
    DURATION("duration", Kind.DURATION),
    DAY_TIME_DURATION("dayTimeDuration", Kind.DURATION),
    YEAR_MONTH_DURATION("yearMonthDuration", Kind.DURATION),
    G_DAY("gDay", Kind.DATE_TIME),
    G_MONTH("gMonth", Kind.DATE_TIME),
    G_MONTH_DAY("gMonthDay", Kind.DATE_TIME),
    G_YEAR("gYear", Kind.DATE_TIME),
    G_YEAR_MONTH("gYearMonth", Kind.DATE_TIME),
    HEX_BINARY("hexBinary", Kind.BINARY),
    Q_NAME("QName", Kind.TEXT),
    STRING("string", Kind.TEXT),
    NORMALIZED_STRING("normalizedString", Kind.TEXT),
    TOKEN("token", Kind.TEXT),
    LANGUAGE("language", Kind.TEXT),
    NAME("Name", Kind.TEXT),
    NC_NAME("NCName", Kind.TEXT),
    NMTOKEN("NMTOKEN", Kind.TEXT),
    TIME("time", Kind.DATE_TIME),
    XML("xml", Kind.TEXT),
    HTML("html", Kind.TEXT),
    JSON("json", Kind.TEXT);

    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final Map<String, Builtin> BY_TERM = byTerm();

    private final String term;
    private final Kind kind;
    private final String iri;

    Builtin(String term, Kind kind) {
        this.term = term;
        this.kind = kind;
        this.iri = iriOf(term);
    }

    /** The name in metadata, such as {@code gYearMonth}. */
    public String term() {
        return term;
    }

    /** The datatype of RDF literals of this type. */
    public String iri() {
        return iri;
    }

    public boolean isNumeric() {
        return kind == Kind.INTEGER || kind == Kind.DECIMAL || kind == Kind.FLOATING;
    }

    /** The datatype of a name in metadata, also of its aliases {@code number}, {@code any}, {@code binary}, {@code datetime}. */
    public static Optional<Builtin> find(String term) {
        return Optional.ofNullable(BY_TERM.get(term));
    }

    /** Whether values are strings, of the type {@code string} or one derived from it. */
    boolean isString() {
        return kind == Kind.TEXT && this != ANY_ATOMIC_TYPE && this != ANY_URI && this != Q_NAME;
    }

    /** Whether values can be greater and less than others. */
    boolean isOrdered() {
        return isNumeric() || kind == Kind.DATE_TIME || kind == Kind.DURATION;
    }

    Kind kind() {
        return kind;
    }

    /** Families that share a syntax. */
    enum Kind {
        TEXT,
        BINARY,
        BOOLEAN,
        INTEGER,
        DECIMAL,
        FLOATING,
        DATE_TIME,
        DURATION
    }

    private static String iriOf(String term) {
        return switch (term) {
            case "xml" -> RDF + "XMLLiteral";
            case "html" -> RDF + "HTML";
            case "json" -> "http://www.w3.org/ns/csvw#JSON";
            default -> XSD + term;
        };
    }

    private static Map<String, Builtin> byTerm() {
        Map<String, Builtin> terms = new HashMap<>();
        for (Builtin builtin : values()) {
            terms.put(builtin.term, builtin);
        }
        terms.put("any", ANY_ATOMIC_TYPE);
        terms.put("binary", BASE64_BINARY);
        terms.put("datetime", DATE_TIME);
        terms.put("number", DOUBLE);
        return terms;
    }
}
