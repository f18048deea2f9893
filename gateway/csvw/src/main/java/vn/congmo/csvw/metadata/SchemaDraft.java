package vn.congmo.csvw.metadata;

import java.util.List;

/** A schema whose foreign keys still wait for the other tables. */
record SchemaDraft(Schema schema, List<ForeignKeyDraft> foreignKeys) {}
