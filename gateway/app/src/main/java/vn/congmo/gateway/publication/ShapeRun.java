package vn.congmo.gateway.publication;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.Target;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.vocabulary.RDF;
import vn.congmo.gateway.core.LocalizedText;

/** One validation: goes from thing to thing, so that neither the things nor the findings fill the memory. */
final class ShapeRun {

    private static final int REPORTED_FAULTS = 10_000;

    private final Shapes shapes;
    private final List<Graph> parts;
    private final Graph all;
    private final Set<Fault> faults = new LinkedHashSet<>();
    private ValidationContext findings;

    /** Of data, read together with what is known beside it. */
    ShapeRun(Shapes shapes, Graph data, Graph known) {
        this.shapes = shapes;
        this.parts = List.of(data, known);
        this.all = new MultiUnion(new Graph[] {data, known});
        this.findings = ValidationContext.create(shapes, all);
    }

    /** The violations; of very many the first only. */
    List<Fault> list() {
        for (Shape shape : shapes.getTargetShapes()) {
            for (Target target : shape.getTargets()) {
                check(shape, focusNodes(target).iterator());
            }
        }
        return List.copyOf(faults);
    }

    private void check(Shape shape, Iterator<Node> nodes) {
        while (nodes.hasNext() && faults.size() < REPORTED_FAULTS) {
            VLib.validateShape(findings, all, shape, nodes.next());
            if (findings.hasViolation()) {
                findings.generateReport().getEntries().stream()
                        .filter(entry -> entry.severity().equals(Severity.Violation))
                        .map(ShapeRun::fault)
                        .forEach(faults::add);
                findings = ValidationContext.create(shapes, all);
            }
        }
    }

    /** Things of a class as they come: there may be millions, and the union would remember each. */
    private Stream<Node> focusNodes(Target target) {
        if (!ShapeTargets.isByClass(target)) {
            return target.getFocusNodes(all).stream();
        }
        return ShapeTargets.withSubclasses(target.getObject(), all).stream().flatMap(type -> parts.stream()
                .flatMap(part -> part.stream(Node.ANY, RDF.Nodes.type, type).map(Triple::getSubject)));
    }

    private static Fault fault(ReportEntry entry) {
        String path = entry.resultPath() == null ? "" : " " + entry.resultPath();
        String value = entry.value() == null ? "" : " = " + entry.value();
        String place = entry.focusNode() + path + value + ": ";
        String any = String.valueOf(entry.message());
        String vi = place + message(entry.messages(), "vi", any);
        String en = place + message(entry.messages(), "en", any);
        return new Fault("", 0, 0, "", "shape", new LocalizedText(vi, en));
    }

    private static String message(Collection<Node> messages, String language, String otherwise) {
        return messages.stream()
                .filter(message -> message.getLiteralLanguage().equals(language))
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse(otherwise);
    }
}
