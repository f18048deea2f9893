package vn.congmo.gateway.connectors.dcat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import vn.congmo.gateway.connectors.HarvestedRecord;
import vn.congmo.gateway.connectors.harvest.UnfitRecordException;
import vn.congmo.gateway.core.LocalizedText;

/** Reads datasets out of RDF. */
public final class DcatRecords {

    /** In which form a record is kept as it came. */
    public static final String RAW = "application/n-triples";

    private final Model model;
    private final String catalogue;

    /** The datasets in this graph, which came from the catalogue at this address. */
    public DcatRecords(Graph graph, String catalogue) {
        this.model = ModelFactory.createModelForGraph(graph);
        this.catalogue = catalogue;
    }

    /** Every dataset that is described, without the older versions of others and without series. */
    public List<Resource> datasets() {
        return model.listResourcesWithProperty(RDF.type, DCAT.Dataset).toList().stream()
                .filter(dataset -> !dataset.hasProperty(Terms.IS_VERSION_OF))
                .filter(dataset -> !dataset.hasProperty(RDF.type, Terms.SERIES))
                .sorted(Comparator.comparing(Resource::toString))
                .toList();
    }

    /** The name that the partner gives it for ever: its IRI, its identifier or its page; empty where it has none. */
    public Optional<String> findIdentifier(Resource dataset) {
        return dataset.isURIResource()
                ? Optional.of(dataset.getURI())
                : Nodes.findText(dataset, DCTerms.identifier).or(() -> Nodes.findText(dataset, DCAT.landingPage));
    }

    /**
     * The record of a dataset.
     *
     * @throws UnfitRecordException when it lacks a name or a title, or a file has no address
     */
    public HarvestedRecord read(Resource dataset) {
        String identifier = findIdentifier(dataset)
                .orElseThrow(() -> new UnfitRecordException(new LocalizedText(
                        "Bộ dữ liệu không có IRI, định danh hay trang web.",
                        "The dataset has no IRI, no identifier and no page.")));
        DcatMetadata metadata = new DcatMetadata(dataset, catalogue);
        return new HarvestedRecord(
                identifier,
                origin(dataset, identifier),
                metadata.read(),
                new DcatFiles(dataset).read(),
                Nodes.findMoment(dataset, DCTerms.modified, DCTerms.issued),
                raw(dataset),
                RAW);
    }

    /** All that is said of a dataset and of what it refers to, sorted. */
    public byte[] raw(Resource dataset) {
        Graph closure = GraphFactory.createDefaultGraph();
        Deque<Node> open = new ArrayDeque<>(List.of(dataset.asNode()));
        Set<Node> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            model.getGraph().find(open.remove(), Node.ANY, Node.ANY).forEach(triple -> {
                closure.add(triple);
                Node object = triple.getObject();
                if (!object.isLiteral() && !isOtherDataset(object) && seen.add(object)) {
                    open.add(object);
                }
            });
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RDFDataMgr.write(bytes, closure, Lang.NTRIPLES);
        return bytes.toByteArray();
    }

    private boolean isOtherDataset(Node node) {
        return model.getGraph().contains(node, RDF.type.asNode(), DCAT.Dataset.asNode())
                || model.getGraph().contains(node, RDF.type.asNode(), DCAT.Catalog.asNode());
    }

    private String origin(Resource dataset, String identifier) {
        return identifier.startsWith("http")
                ? identifier
                : Nodes.findIri(dataset, DCAT.landingPage).orElse(catalogue);
    }
}
