package vn.congmo.gateway.portal;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.rdf.GraphStore;
import vn.congmo.gateway.rdf.Serialisation;

/** The own vocabulary, as a page and as RDF. */
@Hidden
@Controller
class VocabularyController {

    private final GraphStore store;
    private final DataDocuments documents;
    private final Pages pages;
    private final Node vocabulary;

    VocabularyController(GraphStore store, DataDocuments documents, Pages pages, BaseIri base) {
        this.store = store;
        this.documents = documents;
        this.pages = pages;
        this.vocabulary = NodeFactory.createURI(base.def(""));
    }

    @GetMapping({"/vocabulary", "/en/vocabulary"})
    Rendering page(ServerWebExchange exchange) {
        Page page = pages.at(exchange, "/vocabulary.ttl", "/vocabulary.jsonld", "/vocabulary.rdf", "/vocabulary.nt");
        return pages.view("vocabulary", page)
                .modelAttribute("terms", terms(page.locale()))
                .build();
    }

    @GetMapping("/vocabulary.{extension}")
    ResponseEntity<byte[]> data(@PathVariable String extension, ServerWebExchange exchange) {
        Serialisation format =
                Serialisation.find(extension).orElseThrow(() -> PageErrors.unknown("vocabulary." + extension));
        return documents.answer(exchange, format, () -> store.read(this::describe));
    }

    private Graph describe(DatasetGraph dataset) {
        Graph all = dataset.getDefaultGraph();
        Graph description = GraphFactory.createDefaultGraph();
        all.find(vocabulary, Node.ANY, Node.ANY).forEachRemaining(description::add);
        all.find(Node.ANY, RDFS.isDefinedBy.asNode(), vocabulary)
                .mapWith(triple -> triple.getSubject())
                .forEachRemaining(term -> all.find(term, Node.ANY, Node.ANY).forEachRemaining(description::add));
        return description;
    }

    private List<Term> terms(Locale locale) {
        Graph graph = store.read(this::describe);
        return graph
                .find(Node.ANY, RDFS.isDefinedBy.asNode(), vocabulary)
                .mapWith(triple -> term(graph, triple.getSubject(), locale))
                .toList()
                .stream()
                .sorted(Comparator.comparing(Term::name))
                .toList();
    }

    private Term term(Graph graph, Node node, Locale locale) {
        boolean isClass = graph.contains(node, RDF.type.asNode(), OWL.Class.asNode());
        return new Term(
                node.getURI().substring(vocabulary.getURI().length()),
                text(graph, node, RDFS.label.asNode(), locale),
                text(graph, node, SKOS.definition.asNode(), locale),
                isClass ? "owl:Class" : "rdf:Property");
    }

    private static String text(Graph graph, Node node, Node property, Locale locale) {
        return graph.find(node, property, Node.ANY)
                .mapWith(triple -> triple.getObject())
                .filterKeep(text -> text.getLiteralLanguage().equals(locale.getLanguage()))
                .nextOptional()
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }

    /** A term as the page shows it. */
    record Term(String name, String label, String definition, String kind) {}
}
