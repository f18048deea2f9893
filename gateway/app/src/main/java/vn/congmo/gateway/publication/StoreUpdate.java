package vn.congmo.gateway.publication;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.files.Disk;
import vn.congmo.gateway.rdf.GraphNames;

/**
 * One transaction's work: brings the store from what it shows to what it shall show.
 *
 * @param loads      N-Triples files of versions that are not in the store yet, by graph name
 * @param wasCurrent version graphs in the default graph before
 * @param isCurrent  version graphs in the default graph after
 * @param gone       version graphs that are to leave the store
 * @param describing small graphs that are replaced as a whole, by name
 * @param head       what the store shall say it shows
 */
record StoreUpdate(
        GraphNames names,
        Disk disk,
        Map<Node, Path> loads,
        Set<Node> wasCurrent,
        Set<Node> isCurrent,
        Set<Node> gone,
        Map<Node, Graph> describing,
        Sha256 head)
        implements Consumer<DatasetGraph> {

    @Override
    public void accept(DatasetGraph store) {
        loads.forEach((name, file) -> {
            RDFParser.source(file).lang(Lang.NT).parse(into(store, name));
            disk.reach("graph-loaded");
        });
        Set<Triple> outdated = new HashSet<>();
        describing.forEach((name, graph) -> outdated.addAll(replace(store, name, graph)));
        retired().forEach(name -> store.getGraph(name).find().forEachRemaining(outdated::add));
        outdated.stream().filter(triple -> !isShown(store, triple)).forEach(store.getDefaultGraph()::delete);
        gone.forEach(store::removeGraph);
        showHead(store.getDefaultGraph());
        disk.reach("graphs-switched");
    }

    /** Blank nodes of a version must be the same ones in its graph and in the default graph: both are filled at once. */
    private StreamRDF into(DatasetGraph store, Node name) {
        boolean current = isCurrent.contains(name);
        return new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                store.add(Quad.create(name, triple));
                if (current) {
                    store.add(Quad.create(Quad.defaultGraphIRI, triple));
                }
            }
        };
    }

    private static List<Triple> replace(DatasetGraph store, Node name, Graph graph) {
        List<Triple> old = store.getGraph(name).find().toList();
        store.removeGraph(name);
        graph.find().forEachRemaining(triple -> {
            store.add(Quad.create(name, triple));
            store.add(Quad.create(Quad.defaultGraphIRI, triple));
        });
        return old;
    }

    private Set<Node> retired() {
        Set<Node> retired = new HashSet<>(wasCurrent);
        retired.removeAll(isCurrent);
        return retired;
    }

    private boolean isShown(DatasetGraph store, Triple triple) {
        return holds(store, isCurrent, triple) || holds(store, describing.keySet(), triple);
    }

    private static boolean holds(DatasetGraph store, Set<Node> graphs, Triple triple) {
        return graphs.stream().anyMatch(name -> store.contains(Quad.create(name, triple)));
    }

    private void showHead(Graph shown) {
        shown.remove(names.catalogue(), names.logHead(), Node.ANY);
        shown.add(names.catalogue(), names.logHead(), NodeFactory.createLiteralString(head.hex()));
    }
}
