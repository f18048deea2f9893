package vn.congmo.csvw.rdf;

import java.util.Collection;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.RDF;
import vn.congmo.csvw.datatype.Value;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.csvw.table.Mode;
import vn.congmo.csvw.table.Row;
import vn.congmo.csvw.table.RowReader;
import vn.congmo.csvw.table.TableSource;

/**
 * Streams a group as triples.
 *
 * @see <a href="https://www.w3.org/TR/csv2rdf/#converting-csv-to-rdf">Generating RDF, section 4</a>
 */
public final class RdfConverter {

    private final TableSource source;
    private final boolean isStandard;
    private final StreamRDF triples;
    private final AnnotationTriples annotations;

    private RdfConverter(TableSource source, Mode mode, StreamRDF triples) {
        this.source = source;
        this.isStandard = mode == Mode.STANDARD;
        this.triples = triples;
        this.annotations = new AnnotationTriples(triples);
    }

    /** Sends a group's triples; starting and finishing the stream is the caller's. */
    public static void convert(TableGroup group, TableSource source, Mode mode, StreamRDF triples) {
        new RdfConverter(source, mode, triples).convert(group);
    }

    private void convert(TableGroup group) {
        Node node = node(group.id());
        if (isStandard) {
            write(node, RDF.type.asNode(), Terms.TABLE_GROUP);
            annotations.write(node, group.annotations());
            annotations.writeNotes(node, group.notes());
        }
        for (Table table : group.tables()) {
            if (!table.suppressOutput()) {
                convert(table, node);
            }
        }
    }

    private void convert(Table table, Node group) {
        Node node = node(table.id());
        if (isStandard) {
            write(group, Terms.TABLE, node);
            write(node, RDF.type.asNode(), Terms.TABLE_CLASS);
            write(node, Terms.URL, NodeFactory.createURI(table.url()));
            annotations.write(node, table.annotations());
            annotations.writeNotes(node, table.notes());
        }
        try (RowReader reader = RowReader.open(table, source)) {
            RowTriples cells = new RowTriples(reader.table(), triples);
            for (Optional<Row> row = reader.next(); row.isPresent(); row = reader.next()) {
                Collection<Node> subjects = cells.write(row.get());
                if (isStandard) {
                    describe(row.get(), reader.table(), node, subjects);
                }
            }
        }
    }

    private void describe(Row row, Table table, Node tableNode, Collection<Node> subjects) {
        Node node = NodeFactory.createBlankNode();
        write(tableNode, Terms.ROW, node);
        write(node, RDF.type.asNode(), Terms.ROW_CLASS);
        write(node, Terms.ROWNUM, Literals.integer(row.number()));
        write(node, Terms.URL, NodeFactory.createURI(table.url() + "#row=" + row.sourceNumber()));
        for (String column : table.schema().rowTitles()) {
            for (Value title : row.cell(column).values()) {
                write(node, Terms.TITLE, Literals.of(title));
            }
        }
        subjects.forEach(subject -> write(node, Terms.DESCRIBES, subject));
    }

    private void write(Node subject, Node property, Node object) {
        triples.triple(Triple.create(subject, property, object));
    }

    private static Node node(Optional<String> id) {
        return id.map(NodeFactory::createURI).orElseGet(NodeFactory::createBlankNode);
    }
}
