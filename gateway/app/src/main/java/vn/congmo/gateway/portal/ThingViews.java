package vn.congmo.gateway.portal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.portal.ThingView.NodeView;
import vn.congmo.gateway.portal.ThingView.StatementView;

/** Puts a description into words: properties and values by their labels. */
@Component
class ThingViews {

    private final BaseIri base;
    private final Labels labels;

    ThingViews(BaseIri base, Labels labels) {
        this.base = base;
        this.labels = labels;
    }

    /** The view of a thing. */
    ThingView of(String iri, Graph description, Locale locale) {
        Map<String, List<Triple>> nodes = new TreeMap<>();
        description.find().forEachRemaining(triple -> nodes.computeIfAbsent(
                        triple.getSubject().getURI().substring(iri.length()), fragment -> new ArrayList<>())
                .add(triple));
        List<NodeView> views = nodes.entrySet().stream()
                .map(node -> new NodeView(node.getKey().replace("#", ""), statements(node.getValue(), locale)))
                .toList();
        return new ThingView(labels.of(iri, locale), views);
    }

    private List<StatementView> statements(List<Triple> triples, Locale locale) {
        return triples.stream()
                .map(triple -> statement(triple, locale))
                .sorted(Comparator.comparing(StatementView::property).thenComparing(StatementView::value))
                .toList();
    }

    private StatementView statement(Triple triple, Locale locale) {
        String property = triple.getPredicate().getURI();
        Node value = triple.getObject();
        boolean literal = value.isLiteral();
        return new StatementView(
                labels.of(property, locale),
                link(property),
                literal ? value.getLiteralLexicalForm() : labels.of(value.toString(), locale),
                literal ? "" : link(value.toString()),
                literal ? value.getLiteralLanguage() : "");
    }

    /** Own things by their path, so that the page works on any host; others only where they are web addresses. */
    private String link(String iri) {
        if (iri.startsWith(base.value() + "/")) {
            return iri.substring(base.value().length());
        }
        return iri.startsWith("http://") || iri.startsWith("https://") ? iri : "";
    }
}
