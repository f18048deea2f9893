package vn.congmo.csvw.rdf;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.RDF;
import vn.congmo.csvw.datatype.Value;
import vn.congmo.csvw.metadata.ColumnNames;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.table.Cell;
import vn.congmo.csvw.table.CellUrls;
import vn.congmo.csvw.table.Row;

/** The triples of one table's cells; compiled once for the table. */
final class RowTriples {

    /** The subject of cells that speak of nothing named: one blank node a row. */
    private static final String UNNAMED = "";

    private final StreamRDF triples;
    private final List<CellUrls> urls;
    private final int[] firstWithSubject;
    private final List<Node> defaultProperties;

    RowTriples(Table table, StreamRDF triples) {
        this.triples = triples;
        this.urls = CellUrls.of(table);
        this.firstWithSubject = firstWithSubject(urls);
        this.defaultProperties = table.schema().columns().stream()
                .map(column -> NodeFactory.createURI(table.url() + "#" + encoded(column.name())))
                .toList();
    }

    /** Writes a row's cells and gives the subjects they speak of. */
    Collection<Node> write(Row row) {
        Map<String, Node> subjects = new LinkedHashMap<>();
        Node[] byColumn = new Node[urls.size()];
        for (int i = 0; i < byColumn.length; i++) {
            if (!urls.get(i).column().suppressOutput()) {
                int first = firstWithSubject[i];
                byColumn[i] = first < i ? byColumn[first] : subject(urls.get(i).about(row), subjects);
                write(byColumn[i], row, i);
            }
        }
        return subjects.values();
    }

    /** For each column the first shown one that speaks of the same thing, so that its URL is made once a row. */
    private static int[] firstWithSubject(List<CellUrls> urls) {
        int[] first = new int[urls.size()];
        for (int i = 0; i < first.length; i++) {
            first[i] = i;
            for (int j = i - 1; j >= 0; j--) {
                if (!urls.get(j).column().suppressOutput() && urls.get(j).sharesSubjectWith(urls.get(i))) {
                    first[i] = j;
                }
            }
        }
        return first;
    }

    private void write(Node subject, Row row, int i) {
        Cell cell = row.cells().get(i);
        Optional<String> value = urls.get(i).value(row, cell);
        if (value.isEmpty() && cell.isNull()) {
            return;
        }
        Node property = urls.get(i).property(row).map(NodeFactory::createURI).orElse(defaultProperties.get(i));
        if (value.isPresent()) {
            triples.triple(Triple.create(subject, property, NodeFactory.createURI(value.get())));
        } else if (cell.column().ordered() && cell.column().separator().isPresent()) {
            triples.triple(Triple.create(subject, property, list(cell.values())));
        } else {
            cell.values().forEach(item -> triples.triple(Triple.create(subject, property, Literals.of(item))));
        }
    }

    private Node list(List<Value> values) {
        Node rest = RDF.nil.asNode();
        for (int i = values.size() - 1; i >= 0; i--) {
            Node node = NodeFactory.createBlankNode();
            triples.triple(Triple.create(node, RDF.first.asNode(), Literals.of(values.get(i))));
            triples.triple(Triple.create(node, RDF.rest.asNode(), rest));
            rest = node;
        }
        return rest;
    }

    private static Node subject(Optional<String> about, Map<String, Node> subjects) {
        return subjects.computeIfAbsent(
                about.orElse(UNNAMED),
                url -> url.equals(UNNAMED) ? NodeFactory.createBlankNode() : NodeFactory.createURI(url));
    }

    /** A name given in the metadata may hold what is encoded already; the rest of it needs no encoding. */
    private static String encoded(String name) {
        return name.matches("([A-Za-z0-9_.]|%[0-9A-Fa-f]{2})*") ? name : ColumnNames.encode(name);
    }
}
