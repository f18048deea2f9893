package vn.congmo.csvw.metadata;

import java.util.List;
import java.util.Set;

/**
 * A schema whose foreign keys still wait for the other tables.
 *
 * @param named columns that are given a name in so many words; only these can be referred to
 */
record SchemaDraft(Schema schema, Set<String> named, List<ForeignKeyDraft> foreignKeys) {

    static SchemaDraft of(Schema schema) {
        return new SchemaDraft(schema, Set.of(), List.of());
    }

    SchemaDraft withId(String iri) {
        return new SchemaDraft(schema.withId(iri), named, foreignKeys);
    }
}
