package vn.congmo.csvw.metadata;

/**
 * What a group says for all of its tables.
 *
 * @param group the description that schema, dialect and transformations are taken from where a table has none
 */
record TableDefaults(Description group, Inherited inherited, Direction direction) {

    /** A table that is described on its own. */
    static TableDefaults none(Description table) {
        return new TableDefaults(table, Inherited.DEFAULTS, Direction.AUTO);
    }

    static TableDefaults of(Description group) {
        return new TableDefaults(
                group,
                InheritedReader.read(group, Inherited.DEFAULTS),
                Direction.ofTables(group).orElse(Direction.AUTO));
    }
}
