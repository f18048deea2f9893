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
    private final List<Description> columnDescriptions;

    private SchemaReader(Description description, Inherited above) {
        this.description = description;
        this.inherited = InheritedReader.read(description, above);
        this.columnDescriptions = description.objects("columns");
    }

    static SchemaDraft read(Description description, Inherited above) {
        description.requireType("Schema");
        return new SchemaReader(description, above).read();
    }

    private SchemaDraft read() {
        List<Column> columns = readColumns();
        Set<String> named = named(columns);
        Schema schema = new Schema(
                description.id(),
                false,
                columns,
                references("primaryKey", named),
                List.of(),
                references("rowTitles", named),
                inherited,
                AnnotationReader.read(description, PROPERTIES));
        List<ForeignKeyDraft> keys = description.objects("foreignKeys").stream()
                .map(key -> ForeignKeyDraft.read(key, named))
                .toList();
        return new SchemaDraft(schema, named, keys);
    }

    private List<Column> readColumns() {
        List<Column> columns = new ArrayList<>();
        for (Description column : columnDescriptions) {
            columns.add(ColumnReader.read(column, columns.size() + 1, inherited));
        }
        checkVirtual(columns);
        return columns;
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

    private List<String> references(String property, Set<String> named) {
        List<String> names = description.columnReferences(property);
        for (String name : names) {
            if (!named.contains(name)) {
                description.document().warn(ProblemCode.UNKNOWN_COLUMN, property, name);
                return List.of();
            }
        }
        return names;
    }

    /** Only columns that are named in so many words can be referred to, and only these names must be unique. */
    private Set<String> named(List<Column> columns) {
        Set<String> named = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            boolean isNamed =
                    columnDescriptions.get(i).node().path("name").asString("").equals(column.name());
            if (isNamed && !named.add(column.name())) {
                description.document().error(ProblemCode.DUPLICATE_COLUMN_NAME, "columns", column.name());
            }
        }
        return named;
    }
}
