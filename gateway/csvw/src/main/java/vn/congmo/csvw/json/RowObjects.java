package vn.congmo.csvw.json;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.congmo.csvw.metadata.Column;
import vn.congmo.csvw.metadata.InitialContext;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.table.Cell;
import vn.congmo.csvw.table.CellUrls;
import vn.congmo.csvw.table.Row;

/**
 * The objects of a row; an object that just one other of the row points to stands inside that one.
 *
 * @see <a href="https://www.w3.org/TR/csv2json/#nested-objects">Generating JSON, nested objects</a>
 */
final class RowObjects {

    private static final String RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    private final List<ShownColumn> shown = new ArrayList<>();

    RowObjects(Table table) {
        List<CellUrls> urls = CellUrls.of(table);
        for (int i = 0; i < urls.size(); i++) {
            if (!urls.get(i).column().suppressOutput()) {
                shown.add(new ShownColumn(i, urls.get(i)));
            }
        }
    }

    /** A column whose output is not suppressed, and the place of its cell in every row. */
    private record ShownColumn(int index, CellUrls urls) {}

    /** The outermost objects of a row, in the order of their first columns. */
    List<RowObject> of(Row row) {
        Map<Optional<String>, RowObject> objects = new LinkedHashMap<>();
        shown.forEach(column -> objects.computeIfAbsent(column.urls().about(row), RowObject::new));
        Map<String, String> parents = parents(row, objects.keySet());
        shown.forEach(column -> add(row, column, objects, parents));
        return objects.values().stream()
                .filter(object -> object.id().map(parents::get).isEmpty())
                .toList();
    }

    private void add(
            Row row, ShownColumn column, Map<Optional<String>, RowObject> objects, Map<String, String> parents) {
        CellUrls url = column.urls();
        Cell cell = row.cells().get(column.index());
        Optional<String> about = url.about(row);
        Optional<String> value = url.value(row, cell);
        RowObject object = Optional.ofNullable(objects.get(about)).orElseThrow();
        String name = name(url, row);
        if (value.isPresent()) {
            object.add(name, false, List.of(link(name, about, value.get(), objects, parents)));
        } else if (!cell.isNull()) {
            boolean isList = cell.column().separator().isPresent();
            object.add(
                    name,
                    isList,
                    cell.values().stream().map(RowObject.Item.Literal::new).toList());
        }
    }

    private static RowObject.Item link(
            String name,
            Optional<String> about,
            String url,
            Map<Optional<String>, RowObject> objects,
            Map<String, String> parents) {
        RowObject target = objects.get(Optional.of(url));
        if (target != null && about.orElse("").equals(parents.get(url))) {
            return new RowObject.Item.Nested(target);
        }
        return new RowObject.Item.Link(name.equals("@type") ? InitialContext.compact(url) : url);
    }

    /** Which object each nested one stands in: one that is pointed to once, and not from within itself. */
    private Map<String, String> parents(Row row, Set<Optional<String>> subjects) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, String> parents = new HashMap<>();
        for (ShownColumn column : shown) {
            CellUrls url = column.urls();
            Optional<String> value = url.value(row, row.cells().get(column.index()));
            if (value.isPresent() && subjects.contains(value)) {
                counts.merge(value.get(), 1, Integer::sum);
                String parent = url.about(row).orElse("");
                if (!isWithin(parent, value.get(), parents)) {
                    parents.put(value.get(), parent);
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

    private static String name(CellUrls url, Row row) {
        return url.property(row)
                .map(iri -> iri.equals(RDF_TYPE) ? "@type" : InitialContext.compact(iri))
                .orElseGet(() -> decoded(url.column()));
    }

    private static String decoded(Column column) {
        return column.name().indexOf('%') < 0
                ? column.name()
                : URLDecoder.decode(column.name().replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
