package vn.congmo.csvw.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.congmo.csvw.problem.ProblemCode;

/** Reads a schema: columns, keys, row titles. */
final class SchemaReader {

    private static final Set<String> OWN =
            Set.of("@context", "@id", "@type", "columns", "foreignKeys", "primaryKey", "rowTitles");
    private static final Set<String> PROPERTIES = Sets.union(OWN, InheritedReader.PROPERTIES);

    private final Description description;
    private final Inherited inherited;

    private SchemaReader(Description description, Inherited above) {
        this.description = description;
        this.inherited = InheritedReader.read(description, above);
    }

    static SchemaDraft read(Description description, Inherited above) {
        description.requireType("Schema");
        return new SchemaReader(description, above).read();
    }

    private SchemaDraft read() {
        List<Column> columns = readColumns();
        Schema schema = new Schema(
                description.id(),
                !description.has("columns"),
                columns,
                references("primaryKey", columns),
                List.of(),
                references("rowTitles", columns),
                inherited,
                AnnotationReader.read(description, PROPERTIES));
        List<ForeignKeyDraft> keys = description.objects("foreignKeys").stream()
                .map(key -> ForeignKeyDraft.read(key, named(columns)))
                .toList();
        return new SchemaDraft(schema, keys);
    }

    private List<Column> readColumns() {
        List<Column> columns = new ArrayList<>();
        for (Description column : description.objects("columns")) {
            columns.add(ColumnReader.read(column, columns.size() + 1, inherited));
        }
        checkNames(columns);
        checkVirtual(columns);
        return columns;
    }

    private void checkNames(List<Column> columns) {
        Set<String> names = new HashSet<>();
        for (Column column : columns) {
            if (!names.add(column.name())) {
                description.document().error(ProblemCode.DUPLICATE_COLUMN_NAME, "columns", column.name());
            }
        }
    }

    private void checkVirtual(List<Column> columns) {
        boolean virtual = false;
        for (Column column : columns) {
            if (virtual && !column.virtual()) {
                description.document().error(ProblemCode.VIRTUAL_COLUMN_ORDER, "columns", column.name());
            }
            virtual |= column.virtual();
        }
    }

    private List<String> references(String property, List<Column> columns) {
        List<String> names = description.strings(property);
        Set<String> known = names(columns);
        for (String name : names) {
            if (!known.contains(name) && description.has("columns")) {
                description.document().warn(ProblemCode.UNKNOWN_COLUMN, property, name);
                return List.of();
            }
        }
        return names;
    }

    private static Set<String> names(List<Column> columns) {
        Set<String> names = new HashSet<>();
        columns.forEach(column -> names.add(column.name()));
        return names;
    }

    /** Foreign keys may only speak of columns that are named in so many words. */
    private Set<String> named(List<Column> columns) {
        Set<String> names = names(columns);
        Set<String> given = new HashSet<>();
        description
                .objects("columns")
                .forEach(column -> given.add(column.node().path("name").asString("")));
        names.retainAll(given);
        return names;
    }
}
