package vn.congmo.gateway.ckan.query;

import java.util.List;
import java.util.Optional;

/** What a query says of a package. */
public sealed interface SolrQuery {

    /** The field of words that stand without one: everything that is said of a package. */
    String TEXT = "text";

    /** Everything. */
    record All() implements SolrQuery {}

    /** A field has any value. */
    record Exists(String field) implements SolrQuery {}

    /**
     * A field holds these words, one after the other, or is this.
     *
     * @param text may hold {@code *} and {@code ?} for any characters, where it is no phrase
     */
    record Is(String field, String text, boolean phrase) implements SolrQuery {}

    /**
     * A field lies between two values.
     *
     * @param from       empty for no lower end
     * @param to         empty for no upper end
     * @param withFrom   whether the lower end itself counts
     * @param withTo     whether the upper end itself counts
     */
    record Between(String field, Optional<String> from, Optional<String> to, boolean withFrom, boolean withTo)
            implements SolrQuery {}

    /** All of these; everything, where there are none. */
    record And(List<SolrQuery> parts) implements SolrQuery {

        public And {
            parts = List.copyOf(parts);
        }
    }

    /** Any of these. */
    record Or(List<SolrQuery> parts) implements SolrQuery {

        public Or {
            parts = List.copyOf(parts);
        }
    }

    /** Not this. */
    record Not(SolrQuery part) implements SolrQuery {}
}
