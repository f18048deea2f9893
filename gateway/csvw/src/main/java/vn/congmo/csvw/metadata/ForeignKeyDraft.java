package vn.congmo.csvw.metadata;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.congmo.csvw.problem.ProblemCode;

/** A foreign key as written: the table it points to is known by its URL or by that of its schema. */
record ForeignKeyDraft(
        Document document,
        List<String> columns,
        Optional<String> resource,
        Optional<String> schemaReference,
        List<String> referencedColumns) {

    private static final Set<String> KEY = Set.of("columnReference", "reference");
    private static final Set<String> REFERENCE = Set.of("resource", "schemaReference", "columnReference");
    private static final String PROPERTY = "foreignKeys";

    static ForeignKeyDraft read(Description key, Set<String> known) {
        Description reference = key.of(key.object("reference").orElse(JsonNodeFactory.instance.objectNode()));
        refuseOthers(key, KEY);
        refuseOthers(reference, REFERENCE);
        List<String> columns = key.strings("columnReference");
        columns.stream().filter(name -> !known.contains(name)).forEach(name -> key.document()
                .error(ProblemCode.UNKNOWN_COLUMN, PROPERTY, name));
        if (columns.isEmpty()) {
            key.document().error(ProblemCode.MISSING_PROPERTY, PROPERTY, "columnReference");
        }
        return new ForeignKeyDraft(
                key.document(),
                columns,
                reference.link("resource"),
                reference.link("schemaReference"),
                reference.strings("columnReference"));
    }

    /** The key with its table found, empty (and an error) where the group has none that fits. */
    Optional<ForeignKey> resolve(List<Table> tables) {
        Optional<Table> target = tables.stream().filter(this::pointsTo).findFirst();
        if (target.isEmpty()) {
            String wanted = resource.or(() -> schemaReference).orElse("");
            document.error(ProblemCode.UNKNOWN_TABLE, PROPERTY, wanted);
            return Optional.empty();
        }
        return target.filter(this::hasColumns).map(table -> new ForeignKey(columns, table.url(), referencedColumns));
    }

    private boolean pointsTo(Table table) {
        return resource.map(url -> Urls.normalise(url).equals(Urls.normalise(table.url())))
                .orElseGet(() -> schemaReference.isPresent()
                        && schemaReference.equals(table.schema().id()));
    }

    private boolean hasColumns(Table table) {
        List<String> missing = referencedColumns.stream()
                .filter(name -> !table.schema().columnsFromHeader()
                        && table.schema().find(name).isEmpty())
                .toList();
        missing.forEach(name -> document.error(ProblemCode.UNKNOWN_COLUMN, PROPERTY, name));
        if (columns.size() != referencedColumns.size()) {
            document.error(ProblemCode.INVALID_PROPERTY, PROPERTY, "columnReference", referencedColumns);
        }
        return missing.isEmpty() && columns.size() == referencedColumns.size();
    }

    private static void refuseOthers(Description object, Set<String> allowed) {
        object.node().propertyNames().stream()
                .filter(name -> !allowed.contains(name))
                .forEach(name -> object.document().error(ProblemCode.UNKNOWN_PROPERTY, PROPERTY, name));
    }
}
