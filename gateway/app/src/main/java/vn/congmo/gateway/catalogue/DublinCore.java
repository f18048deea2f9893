package vn.congmo.gateway.catalogue;

import java.util.List;
import java.util.Locale;

/**
 * A dataset in the fifteen elements of Dublin Core (TCVN 7980, ISO 15836-1), each repeatable.
 *
 * @param statements in the order of the elements
 */
public record DublinCore(List<Statement> statements) {

    public DublinCore {
        statements = List.copyOf(statements);
    }

    /** What is said by one element. */
    public List<Statement> list(Element element) {
        return statements.stream()
                .filter(statement -> statement.element() == element)
                .toList();
    }

    /**
     * One value of one element.
     *
     * @param language BCP 47; empty where the value is none of a language: dates, IRIs, codes
     */
    public record Statement(Element element, String text, String language) {}

    /** The elements, in the order of the standard. */
    public enum Element {
        TITLE,
        CREATOR,
        SUBJECT,
        DESCRIPTION,
        PUBLISHER,
        CONTRIBUTOR,
        DATE,
        TYPE,
        FORMAT,
        IDENTIFIER,
        SOURCE,
        LANGUAGE,
        RELATION,
        COVERAGE,
        RIGHTS;

        /** Its name in {@code http://purl.org/dc/elements/1.1/}. */
        public String localName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
