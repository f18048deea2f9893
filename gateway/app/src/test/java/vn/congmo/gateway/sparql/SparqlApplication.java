package vn.congmo.gateway.sparql;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.rdf.GraphStore;

/** The endpoint over a TDB2 store in memory. */
@EnableAutoConfiguration
@ComponentScan(basePackages = {"vn.congmo.gateway.sparql", "vn.congmo.gateway.web"})
class SparqlApplication {

    static final String BASE = "https://data.example.vn";
    static final int ROWS = 700;

    @Bean
    BaseIri baseIri() {
        return new BaseIri(BASE);
    }

    @Bean
    CurrentCatalogue currentCatalogue(ApplicationEventPublisher events) {
        return new CurrentCatalogue(events);
    }

    @Bean
    MemoryStore graphStore() {
        MemoryStore store = new MemoryStore();
        store.write(SparqlApplication::fill);
        return store;
    }

    private static void fill(DatasetGraph dataset) {
        String turtle = """
            PREFIX cm: <%1$s/def/> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            <%1$s/id/place/dak-lak> a cm:Place ; skos:prefLabel "Đắk Lắk"@vi, "Dak Lak"@en ;
                skos:broader <%1$s/id/place/viet-nam> ; cm:note [ cm:text "a, \\"b\\"" ] .
            <%1$s/id/place/viet-nam> a cm:Place ; skos:prefLabel "Việt Nam"@vi ; cm:area 331212.5 .
            """.formatted(BASE);
        RDFParser.fromString(turtle, Lang.TTL).parse(dataset.getDefaultGraph());
        for (int i = 0; i < ROWS; i++) {
            dataset.getDefaultGraph()
                    .add(
                            iri(BASE + "/id/task/" + i),
                            iri(BASE + "/def/number"),
                            NodeFactory.createLiteralString("n" + i));
        }
        dataset.add(
                iri(BASE + "/dataset/x/version/1"), iri(BASE + "/id/old"), iri(BASE + "/def/is"), iri(BASE + "/id/v1"));
        for (String graph : List.of("x/version/2", "places/version/1", "indicators/version/1")) {
            dataset.add(
                    iri(BASE + "/dataset/" + graph),
                    iri(BASE + "/id/new"),
                    iri(BASE + "/def/is"),
                    iri(BASE + "/id/v2"));
        }
        dataset.getDefaultGraph()
                .add(iri(BASE + "/catalog"), iri(BASE + "/def/logHead"), NodeFactory.createLiteralString("head-1"));
        dataset.add(
                iri("urn:x-congmo:log"),
                iri("urn:secret"),
                iri("urn:secret-is"),
                NodeFactory.createLiteralString("hush"));
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    /** Counts the transactions that are open. */
    static final class MemoryStore implements GraphStore {

        private final DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        private final AtomicInteger open = new AtomicInteger();

        @Override
        public <T> T read(Function<DatasetGraph, T> work) {
            open.incrementAndGet();
            try {
                return Txn.calculateRead(dataset, () -> work.apply(dataset));
            } finally {
                open.decrementAndGet();
            }
        }

        @Override
        public void write(Consumer<DatasetGraph> work) {
            Txn.executeWrite(dataset, () -> work.accept(dataset));
        }

        @Override
        public void reset() {
            write(DatasetGraph::clear);
        }

        int open() {
            return open.get();
        }

        long quads() {
            return read(store -> store.stream().count());
        }
    }
}
