package vn.congmo.gateway.publication;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CatalogueDescription;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.rdf.GraphNames;
import vn.congmo.gateway.rdf.Ontology;

/** The graphs beside the data that say what it is and what it means; every query sees them. */
@Component
class DescribingGraphs {

    private final GraphNames names;
    private final Ontology ontology;
    private final ObjectProvider<CatalogueDescription> description;

    DescribingGraphs(BaseIri base, Ontology ontology, ObjectProvider<CatalogueDescription> description) {
        this.names = new GraphNames(base);
        this.ontology = ontology;
        this.description = description;
    }

    /** They, by name, for a catalogue. */
    Map<Node, Graph> of(Catalogue catalogue) {
        Map<Node, Graph> graphs = new LinkedHashMap<>();
        graphs.put(names.vocabulary(), ontology.vocabulary());
        graphs.put(names.codelists(), ontology.codelists());
        description.ifAvailable(describer -> graphs.put(names.catalogue(), describer.describe(catalogue)));
        return graphs;
    }
}
