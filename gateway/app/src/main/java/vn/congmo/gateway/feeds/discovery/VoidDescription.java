package vn.congmo.gateway.feeds.discovery;

import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CatalogueSettings;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.Distribution;
import vn.congmo.gateway.catalogue.FileAddress;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.rdf.Prefixes;

/** The catalogue as linked data sets (VoID): where to query and to fetch them, and how large they are. */
@Component
class VoidDescription {

    /** Whole datasets as RDF, by media type without parameters. */
    private static final Map<String, String> FEATURES = Map.of(
            "text/turtle", "http://www.w3.org/ns/formats/Turtle",
            "application/n-triples", "http://www.w3.org/ns/formats/N-Triples",
            "application/ld+json", "http://www.w3.org/ns/formats/JSON-LD");

    private final BaseIri base;
    private final CatalogueSettings settings;
    private final Linksets linksets;

    VoidDescription(BaseIri base, CatalogueSettings settings, Linksets linksets) {
        this.base = base;
        this.settings = settings;
        this.linksets = linksets;
    }

    Graph of(Catalogue catalogue) {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefixes(Prefixes.of(base)).setNsPrefix("void", VOID.NS);
        Resource whole = model.createResource(base.resolve("/.well-known/void#catalogue"));
        model.createResource(base.resolve("/.well-known/void"))
                .addProperty(RDF.type, VOID.DatasetDescription)
                .addProperty(FOAF.primaryTopic, whole);
        whole.addProperty(RDF.type, VOID.Dataset)
                .addProperty(FOAF.homepage, model.createResource(base.resolve("/")))
                .addProperty(DCTerms.license, model.createResource(settings.licence()))
                .addProperty(VOID.sparqlEndpoint, model.createResource(base.resolve("/sparql")))
                .addProperty(VOID.uriSpace, base.resolve("/"));
        text(whole, settings.title());
        Prefixes.of(base).values().stream()
                .filter(namespace -> !namespace.contains("rdf-syntax-ns") && !namespace.contains("XMLSchema"))
                .forEach(namespace -> whole.addProperty(VOID.vocabulary, model.createResource(namespace)));
        catalogue.list().forEach(dataset -> whole.addProperty(VOID.subset, describe(model, dataset)));
        linksets.list(catalogue).forEach(links -> whole.addProperty(VOID.subset, describe(model, links)));
        count(
                whole,
                catalogue.list().stream()
                        .mapToLong(each -> each.current().triples())
                        .sum());
        return model.getGraph();
    }

    private Resource describe(Model model, Dataset dataset) {
        DatasetVersion version = dataset.current();
        String iri = base.dataset(dataset.id());
        Resource subset = model.createResource(iri)
                .addProperty(RDF.type, VOID.Dataset)
                .addProperty(VOID.sparqlEndpoint, model.createResource(base.resolve("/sparql")))
                .addLiteral(
                        DCTerms.modified,
                        model.createTypedLiteral(version.issued().toString(), XSDDatatype.XSDdateTime));
        count(subset, version.triples());
        for (Distribution dump : version.dumps()) {
            String feature = FEATURES.get(dump.mediaType().replaceFirst(";.*", ""));
            if (feature != null) {
                String address = FileAddress.ofWhole(iri, dataset, dump);
                subset.addProperty(VOID.dataDump, model.createResource(address))
                        .addProperty(VOID.feature, model.createResource(feature));
            }
        }
        return subset;
    }

    private Resource describe(Model model, Linkset links) {
        String name = "#links/" + links.from().slug() + "/" + links.to().slug() + "/"
                + links.predicate().replaceFirst("^https?://", "").replaceAll("[^A-Za-z0-9]+", "-");
        Resource linkset = model.createResource(base.resolve("/.well-known/void" + name))
                .addProperty(RDF.type, VOID.Linkset)
                .addProperty(VOID.subjectsTarget, model.createResource(base.dataset(links.from())))
                .addProperty(VOID.objectsTarget, model.createResource(base.dataset(links.to())))
                .addProperty(VOID.linkPredicate, model.createResource(links.predicate()));
        count(linkset, links.triples());
        return linkset;
    }

    private static void count(Resource dataset, long triples) {
        dataset.addProperty(VOID.triples, Long.toString(triples), XSDDatatype.XSDinteger);
    }

    private static void text(Resource dataset, LocalizedText title) {
        dataset.addProperty(DCTerms.title, title.vi(), "vi").addProperty(DCTerms.title, title.en(), "en");
    }
}
