package vn.congmo.gateway.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.BaseIri;

/** What the data means, as packaged with the gateway: read once, with relative IRIs under the base IRI. */
@Component
public class Ontology {

    private final Graph vocabulary;
    private final Graph codelists;
    private final Graph shapes;

    Ontology(BaseIri base) {
        this.vocabulary = read("classpath*:ontology/vocabulary/**/*.ttl", base);
        this.codelists = read("classpath*:ontology/codelists/**/*.ttl", base);
        this.shapes = read("classpath*:ontology/shapes/*.ttl", base);
    }

    /** Own terms with labels, definitions and alignments; not to be changed. */
    public Graph vocabulary() {
        return vocabulary;
    }

    /** The SKOS concepts that code columns point to; not to be changed. */
    public Graph codelists() {
        return codelists;
    }

    /** SHACL shapes of every core class; not to be changed. */
    public Graph shapes() {
        return shapes;
    }

    private static Graph read(String pattern, BaseIri base) {
        Graph graph = GraphFactory.createDefaultGraph();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                try (InputStream turtle = file.getInputStream()) {
                    RDFParser.source(turtle)
                            .lang(Lang.TTL)
                            .base(base.resolve("/"))
                            .parse(graph);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The ontology cannot be read: " + pattern, e);
        }
        return graph;
    }
}
