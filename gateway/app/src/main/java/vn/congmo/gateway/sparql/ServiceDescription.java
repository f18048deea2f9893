package vn.congmo.gateway.sparql;

import java.io.OutputStream;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.rdf.GraphNames;
import vn.congmo.gateway.web.Representation;

/**
 * What this endpoint can do and which graphs it has (SPARQL 1.1 Service Description). Triples are counted where the
 * publication log knows them, in the graphs of versions: nothing is counted for a request.
 */
@Component
class ServiceDescription {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final String[] RESULTS = {
        "SPARQL_Results_JSON",
        "SPARQL_Results_XML",
        "SPARQL_Results_CSV",
        "SPARQL_Results_TSV",
        "Turtle",
        "JSON-LD",
        "N-Triples",
        "RDF_XML",
        "TriG",
        "N-Quads"
    };

    private final CurrentCatalogue current;
    private final GraphNames names;

    ServiceDescription(CurrentCatalogue current, BaseIri base) {
        this.current = current;
        this.names = new GraphNames(base);
    }

    void write(OutputStream out, Representation form) {
        RDFDataMgr.write(out, of(current.get()), ResultForms.syntax(ResultForms.TRIPLES, form));
    }

    private Model of(Catalogue catalogue) {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefix("sd", SD)
                .setNsPrefix("formats", FORMATS)
                .setNsPrefix("void", VOID.NS)
                .setNsPrefix("dcat", DCAT.NS)
                .setNsPrefix("dcterms", DCTerms.NS);
        Resource endpoint = model.createResource(names.base().resolve("/sparql"));
        endpoint.addProperty(RDF.type, sd("Service"))
                .addProperty(property("endpoint"), endpoint)
                .addProperty(property("supportedLanguage"), sd("SPARQL11Query"))
                .addProperty(property("defaultDataset"), dataset(model, catalogue));
        model.createResource(names.base().resolve(StoreService.GRAPHS))
                .addProperty(RDF.type, DCAT.DataService)
                .addProperty(DCTerms.conformsTo, model.createResource(StoreService.PROTOCOL));
        endpoint.addProperty(RDFS.seeAlso, model.createResource(names.base().resolve(StoreService.GRAPHS)));
        for (String format : RESULTS) {
            endpoint.addProperty(property("resultFormat"), model.createResource(FORMATS + format));
        }
        return model;
    }

    private Resource dataset(Model model, Catalogue catalogue) {
        Resource dataset = model.createResource(names.base().resolve("/sparql#dataset"))
                .addProperty(RDF.type, sd("Dataset"))
                .addProperty(RDFS.seeAlso, model.createResource(names.base().resolve("/.well-known/void")))
                .addProperty(
                        property("defaultGraph"),
                        model.createResource(names.base().resolve("/sparql#default-graph"))
                                .addProperty(RDF.type, sd("Graph")));
        Stream.of(names.catalogue(), names.vocabulary(), names.codelists()).forEach(name -> add(dataset, name));
        catalogue.list().stream().flatMap(each -> each.versions().stream()).forEach(version -> add(
                        dataset, names.version(version.id()))
                .addProperty(VOID.triples, Long.toString(version.triples()), XSDDatatype.XSDinteger));
        return dataset;
    }

    /** Adds the graph of this name. */
    private static Resource add(Resource dataset, Node name) {
        Model model = dataset.getModel();
        Resource graph = model.createResource().addProperty(RDF.type, sd("Graph"));
        dataset.addProperty(
                property("namedGraph"),
                model.createResource()
                        .addProperty(RDF.type, sd("NamedGraph"))
                        .addProperty(property("name"), model.createResource(name.getURI()))
                        .addProperty(property("graph"), graph));
        return graph;
    }

    private static Property property(String term) {
        return ResourceFactory.createProperty(SD, term);
    }

    private static Resource sd(String term) {
        return ResourceFactory.createResource(SD + term);
    }
}
