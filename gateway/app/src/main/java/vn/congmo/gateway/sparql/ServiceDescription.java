package vn.congmo.gateway.sparql;

import java.io.OutputStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.web.Representation;

/** What this endpoint can do (SPARQL 1.1 Service Description). */
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
        "RDF_XML"
    };

    private final Model model = ModelFactory.createDefaultModel();

    ServiceDescription(BaseIri base) {
        model.setNsPrefix("sd", SD).setNsPrefix("formats", FORMATS);
        Resource endpoint = model.createResource(base.resolve("/sparql"));
        Resource dataset = model.createResource(base.resolve("/sparql#dataset"))
                .addProperty(RDF.type, sd("Dataset"))
                .addProperty(RDFS.seeAlso, model.createResource(base.resolve("/.well-known/void")))
                .addProperty(
                        model.createProperty(SD, "defaultGraph"),
                        model.createResource(base.resolve("/sparql#default-graph"))
                                .addProperty(RDF.type, sd("Graph")));
        endpoint.addProperty(RDF.type, sd("Service"))
                .addProperty(model.createProperty(SD, "endpoint"), endpoint)
                .addProperty(model.createProperty(SD, "supportedLanguage"), sd("SPARQL11Query"))
                .addProperty(model.createProperty(SD, "defaultDataset"), dataset);
        for (String format : RESULTS) {
            endpoint.addProperty(model.createProperty(SD, "resultFormat"), model.createResource(FORMATS + format));
        }
    }

    void write(OutputStream out, Representation form) {
        RDFDataMgr.write(out, model, ResultForms.syntax(ResultForms.TRIPLES, form));
    }

    private Resource sd(String term) {
        return model.createResource(SD + term);
    }
}
