package vn.congmo.gateway.sparql;

import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import vn.congmo.gateway.rdf.GraphStore;
import vn.congmo.gateway.web.Cancellation;
import vn.congmo.gateway.web.Representation;
import vn.congmo.gateway.web.StreamedBody;

/** A whole graph of the store, written as it is read: little work, however long its reader takes. */
record StoredGraph(
        GraphStore store, Name name, Map<String, String> prefixes, Representation form, SparqlSettings settings)
        implements StreamedBody {

    /**
     * Refuses a graph that there is not.
     *
     * @throws vn.congmo.gateway.core.Refusal (404)
     */
    void require() {
        boolean there = store.read(dataset -> name.isDefault() || isPublished(dataset));
        if (!there) {
            throw SparqlErrors.refuse(SparqlErrors.NO_GRAPH, name.iri().orElse(""));
        }
    }

    @Override
    public void write(OutputStream out, Cancellation cancellation) {
        store.read(dataset -> {
            write(graph(dataset), out, cancellation);
            return true;
        });
    }

    private void write(Graph graph, OutputStream out, Cancellation cancellation) {
        Budget budget = new Budget(settings);
        cancellation.onCancel(budget::cancel);
        RDFFormat format = ResultForms.syntax(ResultForms.TRIPLES, form);
        if (StreamRDFWriter.registered(format)) {
            StreamRDF writer = StreamRDFWriter.getWriterStream(out, format, new Context());
            writer.start();
            prefixes.forEach(writer::prefix);
            graph.find().forEachRemaining(triple -> {
                budget.checkWanted();
                writer.triple(triple);
            });
            writer.finish();
        } else {
            requireSmall(graph);
            RDFWriter.source(graph).format(format).context(new Context()).output(out);
        }
    }

    /** Some syntaxes are written from memory. */
    private void requireSmall(Graph graph) {
        long count = 0;
        for (var triples = graph.find(); triples.hasNext(); triples.next()) {
            if (++count > settings.keptRows()) {
                throw SparqlErrors.refuse(SparqlErrors.LARGE_GRAPH, settings.keptRows() + "+");
            }
        }
    }

    private Graph graph(DatasetGraph dataset) {
        return name.iri()
                .map(iri -> dataset.getGraph(NodeFactory.createURI(iri)))
                .orElseGet(dataset::getDefaultGraph);
    }

    private boolean isPublished(DatasetGraph dataset) {
        Node graph = NodeFactory.createURI(name.iri().orElseThrow());
        return !PublicGraphs.isPrivate(graph) && dataset.containsGraph(graph);
    }

    /**
     * Which graph is meant.
     *
     * @param iri its name; empty for the default graph
     */
    record Name(Optional<String> iri) {

        boolean isDefault() {
            return iri.isEmpty();
        }
    }
}
