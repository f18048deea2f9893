package vn.congmo.gateway.connectors.ldes;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;

/** Things of a stream as they are after the events so far: each described in a graph of its own name. */
final class Entities {

    private static final Node DATASET = DCAT.Dataset.asNode();

    private final SortedMap<String, Graph> graphs = new TreeMap<>();

    /** Takes over N-Quads as {@link #quads} writes them. */
    void load(byte[] quads) {
        DatasetGraph read = RDFParser.fromString(new String(quads, StandardCharsets.UTF_8), Lang.NQUADS)
                .checking(false)
                .toDatasetGraph();
        read.listGraphNodes().forEachRemaining(name -> graphs.put(name.getURI(), read.getGraph(name)));
    }

    private Graph get(String entity) {
        return Objects.requireNonNull(graphs.get(entity), entity);
    }

    void apply(Event event) {
        if (event.deleted()) {
            graphs.remove(event.entity());
        } else {
            graphs.put(event.entity(), event.description());
        }
    }

    /** Datasets that stand for themselves: no older versions of others. */
    List<String> datasets() {
        return graphs.keySet().stream()
                .filter(entity -> is(entity, DATASET))
                .filter(entity -> !isVersion(entity))
                .toList();
    }

    /** A dataset and all that it refers to, without other datasets. */
    Set<String> closure(String dataset) {
        Set<String> closure = new LinkedHashSet<>(List.of(dataset));
        Deque<String> open = new ArrayDeque<>(closure);
        while (!open.isEmpty()) {
            get(open.remove()).find().forEach(triple -> {
                Node object = triple.getObject();
                boolean part = object.isURI() && graphs.containsKey(object.getURI()) && !standsAlone(object.getURI());
                if (part && closure.add(object.getURI())) {
                    open.add(object.getURI());
                }
            });
        }
        return closure;
    }

    /** Everything that is said of these things. */
    Graph union(Collection<String> entities) {
        Graph union = GraphFactory.createDefaultGraph();
        entities.forEach(entity -> get(entity).find().forEach(union::add));
        return union;
    }

    /** What no dataset of these refers to and no older version either: it may be referred to later. */
    Set<String> rest(Collection<String> datasets) {
        Set<String> rest = new TreeSet<>(graphs.keySet());
        datasets.forEach(dataset -> rest.removeAll(closure(dataset)));
        List<String> versions = rest.stream().filter(this::isVersion).toList();
        versions.forEach(version -> rest.removeAll(closure(version)));
        rest.removeIf(this::standsAlone);
        return rest;
    }

    /** N-Quads of these things, sorted. */
    byte[] quads(Collection<String> entities) {
        DatasetGraph quads = DatasetGraphFactory.create();
        entities.forEach(entity -> get(entity)
                .find()
                .forEach(triple -> quads.add(
                        NodeFactory.createURI(entity),
                        triple.getSubject(),
                        triple.getPredicate(),
                        triple.getObject())));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RDFDataMgr.write(bytes, quads, Lang.NQUADS);
        return bytes.toString(StandardCharsets.UTF_8)
                .lines()
                .sorted()
                .reduce(new StringBuilder(), (all, line) -> all.append(line).append('\n'), StringBuilder::append)
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private boolean isVersion(String entity) {
        return get(entity).contains(NodeFactory.createURI(entity), Terms.IS_VERSION_OF, Node.ANY);
    }

    /** Datasets, catalogues and services are no part of a dataset. */
    private boolean standsAlone(String entity) {
        return is(entity, DATASET) || is(entity, DCAT.Catalog.asNode()) || is(entity, DCAT.DataService.asNode());
    }

    private boolean is(String entity, Node type) {
        return get(entity).contains(NodeFactory.createURI(entity), RDF.type.asNode(), type);
    }
}
