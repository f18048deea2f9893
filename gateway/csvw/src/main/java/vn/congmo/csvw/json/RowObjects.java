package vn.congmo.csvw.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.congmo.csvw.json.ShownColumn.Statement;
import vn.congmo.csvw.metadata.InitialContext;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.table.CellUrls;
import vn.congmo.csvw.table.Row;

/**
 * The objects of a row; an object that just one other of the row points to stands inside that one.
 *
 * @see <a href="https://www.w3.org/TR/csv2json/#nested-objects">Generating JSON, nested objects</a>
 */
final class RowObjects {

    private final List<ShownColumn> shown = new ArrayList<>();

    RowObjects(Table table) {
        List<CellUrls> urls = CellUrls.of(table);
        for (int i = 0; i < urls.size(); i++) {
            if (!urls.get(i).column().suppressOutput()) {
                shown.add(new ShownColumn(i, urls.get(i)));
            }
        }
    }

    /** The outermost objects of a row, in the order of their first columns. */
    List<RowObject> of(Row row) {
        List<Statement> statements =
                shown.stream().map(column -> column.of(row)).toList();
        Map<Optional<String>, RowObject> objects = new LinkedHashMap<>();
        statements.forEach(statement -> objects.computeIfAbsent(statement.about(), RowObject::new));
        Map<String, String> parents = parents(statements, objects.keySet());
        statements.forEach(statement -> add(statement, objects, parents));
        return objects.values().stream()
                .filter(object -> object.id().map(parents::get).isEmpty())
                .toList();
    }

    private static void add(
            Statement statement, Map<Optional<String>, RowObject> objects, Map<String, String> parents) {
        RowObject object = Optional.ofNullable(objects.get(statement.about())).orElseThrow();
        if (statement.value().isPresent()) {
            object.add(statement.name(), false, List.of(link(statement, objects, parents)));
        } else if (!statement.cell().isNull()) {
            boolean isList = statement.cell().column().separator().isPresent();
            List<RowObject.Item.Literal> items = statement.cell().values().stream()
                    .map(RowObject.Item.Literal::new)
                    .toList();
            object.add(statement.name(), isList, items);
        }
    }

    private static RowObject.Item link(
            Statement statement, Map<Optional<String>, RowObject> objects, Map<String, String> parents) {
        String url = statement.value().orElseThrow();
        RowObject target = objects.get(statement.value());
        if (target != null && statement.about().orElse("").equals(parents.get(url))) {
            return new RowObject.Item.Nested(target);
        }
        return new RowObject.Item.Link(statement.name().equals("@type") ? InitialContext.compact(url) : url);
    }

    /** Which object each nested one stands in: one that is pointed to once, and not from within itself. */
    private static Map<String, String> parents(List<Statement> statements, Set<Optional<String>> subjects) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, String> parents = new HashMap<>();
        for (Statement statement : statements) {
            if (statement.value().isPresent() && subjects.contains(statement.value())) {
                String child = statement.value().get();
                counts.merge(child, 1, Integer::sum);
                String parent = statement.about().orElse("");
                if (!isWithin(parent, child, parents)) {
                    parents.put(child, parent);
                }
            }
        }
        parents.keySet().removeIf(child -> counts.getOrDefault(child, 0) > 1);
        return parents;
    }

    private static boolean isWithin(String object, String ancestor, Map<String, String> parents) {
        String current = object;
        while (current != null && !current.equals(ancestor)) {
            current = parents.get(current);
        }
        return current != null;
    }
}
