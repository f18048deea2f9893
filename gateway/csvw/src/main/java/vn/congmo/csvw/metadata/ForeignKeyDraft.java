package vn.congmo.csvw.metadata;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.congmo.csvw.problem.ProblemCode;

/**
 * A foreign key as written: the table it points to is known by its URL or by that of its schema. Whatever is wrong in it
 * is an error, as all it says is required.
 */
record ForeignKeyDraft(
        Document document,
        List<String> columns,
        Optional<String> resource,
        Optional<String> schemaReference,
        List<String> referencedColumns) {

    private static final Set<String> KEY = Set.of("columnReference", "reference");
    private static final Set<String> REFERENCE = Set.of("resource", "schemaReference", "columnReference");
    private static final String PROPERTY = "foreignKeys";

    static ForeignKeyDraft read(Description key, Set<String> named) {
        Description reference = key.of(key.object("reference").orElse(JsonNodeFactory.instance.objectNode()));
        refuseOthers(key, KEY);
        refuseOthers(reference, REFERENCE);
        ForeignKeyDraft draft = new ForeignKeyDraft(
                key.document(),
                columns(key),
                reference.link("resource"),
                reference.link("schemaReference"),
                columns(reference));
        draft.requireNames(draft.columns, named);
        draft.requireOneTarget();
        return draft;
    }

    /** The key with its table found, empty (and an error) where the group has none that fits, or several. */
    Optional<ForeignKey> resolve(List<TableDraft> tables) {
        List<TableDraft> targets = tables.stream().filter(this::pointsTo).toList();
        if (targets.size() == 1) {
            return Optional.of(targets.get(0))
                    .filter(this::hasColumns)
                    .map(target -> new ForeignKey(columns, target.table().url(), referencedColumns));
        }
        String wanted = resource.or(() -> schemaReference).orElse("");
        document.error(targets.isEmpty() ? ProblemCode.UNKNOWN_TABLE : ProblemCode.AMBIGUOUS_TABLE, PROPERTY, wanted);
        return Optional.empty();
    }

    private boolean pointsTo(TableDraft target) {
        return resource.isPresent()
                ? resource.get().equals(target.table().url())
                : schemaReference.isPresent()
                        && schemaReference.equals(target.table().schema().id());
    }

    private boolean hasColumns(TableDraft target) {
        boolean areNamed = requireNames(referencedColumns, target.schema().named());
        boolean areAsMany = columns.size() == referencedColumns.size();
        if (!areAsMany) {
            document.error(ProblemCode.INVALID_PROPERTY, PROPERTY, "columnReference", referencedColumns);
        }
        return areNamed && areAsMany;
    }

    private boolean requireNames(List<String> columns, Set<String> named) {
        List<String> missing =
                columns.stream().filter(name -> !named.contains(name)).toList();
        missing.forEach(name -> document.error(ProblemCode.UNKNOWN_COLUMN, PROPERTY, name));
        return missing.isEmpty();
    }

    private void requireOneTarget() {
        if (resource.isPresent() && schemaReference.isPresent()) {
            document.error(ProblemCode.INVALID_PROPERTY, PROPERTY, "schemaReference", schemaReference.get());
        } else if (resource.isEmpty() && schemaReference.isEmpty()) {
            document.error(ProblemCode.MISSING_PROPERTY, PROPERTY, "resource");
        }
    }

    private static List<String> columns(Description object) {
        List<String> columns = object.columnReferences("columnReference");
        if (columns.isEmpty()) {
            object.document().error(ProblemCode.MISSING_PROPERTY, PROPERTY, "columnReference");
        }
        return columns;
    }

    private static void refuseOthers(Description object, Set<String> allowed) {
        object.node().propertyNames().stream()
                .filter(name -> !allowed.contains(name))
                .forEach(name -> object.document().error(ProblemCode.UNKNOWN_PROPERTY, PROPERTY, name));
    }
}
