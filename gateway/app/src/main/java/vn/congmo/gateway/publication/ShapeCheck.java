package vn.congmo.gateway.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.graph.GraphFactory;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.rdf.Ontology;

/** Validates a graph against the ontology's SHACL shapes, in memory. */
@Component
class ShapeCheck {

    private final Ontology ontology;
    private final Shapes shapes;

    ShapeCheck(Ontology ontology) {
        this.ontology = ontology;
        this.shapes = Shapes.parse(ontology.shapes());
    }

    /** Violations in these triples, read together with vocabulary and code lists. */
    List<Fault> check(MappedTriples triples) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(triples.file()).lang(Lang.NT).parse(graph);
        Graph all = new MultiUnion(new Graph[] {graph, ontology.vocabulary(), ontology.codelists()});
        List<Fault> faults = new ArrayList<>();
        for (ReportEntry entry : ShaclValidator.get().validate(shapes, all).getEntries()) {
            if (entry.severity().equals(Severity.Violation)) {
                faults.add(fault(entry));
            }
        }
        return faults;
    }

    private static Fault fault(ReportEntry entry) {
        String path = entry.resultPath() == null ? "" : " " + entry.resultPath();
        String value = entry.value() == null ? "" : " = " + entry.value();
        String place = entry.focusNode() + path + value + ": ";
        String any = String.valueOf(entry.message());
        return new Fault(
                "",
                0,
                0,
                "",
                "shape",
                new LocalizedText(
                        place + message(entry.messages(), "vi", any), place + message(entry.messages(), "en", any)));
    }

    private static String message(Collection<Node> messages, String language, String otherwise) {
        return messages.stream()
                .filter(message -> message.getLiteralLanguage().equals(language))
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse(otherwise);
    }
}
