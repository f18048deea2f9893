package vn.congmo.gateway.publication;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.files.Disk;
import vn.congmo.gateway.rdf.GraphNames;

/**
 * One transaction's work: brings the store from what it shows to what it shall show.
 *
 * @param steps      what changes of the versions
 * @param shown      where to find what versions shall show
 * @param describing small graphs, by name
 * @param head       what the store shall say it shows
 */
record StoreUpdate(
        GraphNames names, Disk disk, StoreSteps steps, ShownVersions shown, Map<Node, Graph> describing, Sha256 head)
        implements Consumer<DatasetGraph> {

    @Override
    public void accept(DatasetGraph store) {
        steps.removed().forEach(file -> file.forEach(triple -> hide(store, triple)));
        steps.loads().forEach(load -> {
            load.file().forEach(triple -> load.graphs().forEach(name -> store.add(Quad.create(name, triple))));
            disk.reach("graph-loaded");
        });
        describing.forEach((name, graph) -> replace(store, name, graph).forEach(triple -> hide(store, triple)));
        steps.retiredFiles().forEach(file -> file.forEach(triple -> hide(store, triple)));
        steps.retired().forEach(name -> store.getGraph(name).find().forEachRemaining(triple -> hide(store, triple)));
        steps.gone().forEach(store::removeGraph);
        showHead(store.getDefaultGraph());
        disk.reach("graphs-switched");
    }

    /** Writes what differs only: vocabulary and code lists stay as they are over most publications. */
    private static List<Triple> replace(DatasetGraph store, Node name, Graph graph) {
        Set<Triple> wanted = graph.find().toSet();
        Set<Triple> old = store.getGraph(name).find().toSet();
        List<Triple> left =
                old.stream().filter(triple -> !wanted.contains(triple)).toList();
        left.forEach(triple -> store.delete(Quad.create(name, triple)));
        wanted.stream().filter(triple -> !old.contains(triple)).forEach(triple -> {
            store.add(Quad.create(name, triple));
            store.add(Quad.create(Quad.defaultGraphIRI, triple));
        });
        return left;
    }

    /** Takes a triple out of the default graph, unless something that is shown says it, too. */
    private void hide(DatasetGraph store, Triple triple) {
        if (!shown.says(store, triple) && !ShownVersions.holds(store, describing.keySet(), triple)) {
            store.delete(Quad.create(Quad.defaultGraphIRI, triple));
        }
    }

    private void showHead(Graph shownGraph) {
        shownGraph.remove(names.catalogue(), names.logHead(), Node.ANY);
        shownGraph.add(names.catalogue(), names.logHead(), NodeFactory.createLiteralString(head.hex()));
    }
}
