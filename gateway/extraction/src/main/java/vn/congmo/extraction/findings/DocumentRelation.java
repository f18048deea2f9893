package vn.congmo.extraction.findings;

/**
 * What one document does to another.
 *
 * @param from number of the acting document, or {@link #THIS}
 * @param to number of the other
 */
public record DocumentRelation(String from, Relation relation, String to, Evidence evidence) {
    /** The document that is being read. */
    public static final String THIS = "this";

    /** What is done. */
    public enum Relation {
        REPLACES,
        AMENDS,
        IMPLEMENTS;

        /** The word in JSON and code lists. */
        public String code() {
            return Codes.of(this);
        }
    }
}
