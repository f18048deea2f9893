package vn.congmo.gateway.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.SKOS;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;

/** What the data means, as packaged with the gateway: read once, with relative IRIs under the base IRI. */
@Component
public class Ontology {

    private final Graph vocabulary;
    private final Graph codelists;
    private final Graph shapes;
    private final BaseIri base;

    Ontology(BaseIri base) {
        this.base = base;
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

    /** What a list calls one of its codes, or the code itself where it has no such one. */
    public LocalizedText name(String list, String code) {
        Node concept = NodeFactory.createURI(base.id("code", list + "/" + code));
        return new LocalizedText(
                name(concept, "vi").orElse(code), name(concept, "en").orElse(code));
    }

    private Optional<String> name(Node concept, String language) {
        return codelists
                .find(concept, SKOS.prefLabel.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(name -> name.getLiteralLanguage().equals(language))
                .nextOptional()
                .map(Node::getLiteralLexicalForm);
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
