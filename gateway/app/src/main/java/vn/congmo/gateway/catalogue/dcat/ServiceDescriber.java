package vn.congmo.gateway.catalogue.dcat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VCARD4;
import vn.congmo.gateway.catalogue.CatalogueSettings;
import vn.congmo.gateway.catalogue.DataService;
import vn.congmo.gateway.catalogue.DatasetMetadata;
import vn.congmo.gateway.catalogue.DatasetMetadata.Agent;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;

/** Describes who runs the catalogue and the ways to query it (dcat:DataService, DCAT 3 section 6.9). */
final class ServiceDescriber {

    static final DataService SPARQL = new DataService(
            "sparql",
            "/sparql",
            "/sparql",
            "/developers/querying",
            new LocalizedText("Điểm truy vấn SPARQL", "SPARQL endpoint"),
            new LocalizedText(
                    "Truy vấn dữ liệu liên kết theo giao thức SPARQL 1.1, chỉ đọc.",
                    "Queries linked data by the SPARQL 1.1 protocol, read only."),
            Standards.SPARQL);
    static final DataService REST = new DataService(
            "rest",
            "/api/v1",
            "/v3/api-docs",
            "/developers/guide",
            new LocalizedText("API REST", "REST API"),
            new LocalizedText(
                    "Lọc, tìm và lấy dữ liệu dạng JSON và CSV.", "Filters, finds and hands out data as JSON and CSV."),
            Standards.OPENAPI);

    private static final Map<String, String> KEYWORDS = Map.of("vi", "dữ liệu mở", "en", "open data");

    private final BaseIri base;
    private final CatalogueSettings settings;

    ServiceDescriber(BaseIri base, CatalogueSettings settings) {
        this.base = base;
        this.settings = settings;
    }

    /** The publisher of the catalogue and of its services. */
    void publisher(Subject subject) {
        String iri = settings.publisher();
        DatasetDescriber.publisher(
                subject,
                new Agent(
                        iri.startsWith("/") ? base.resolve(iri) : iri,
                        settings.publisherName(),
                        Optional.of(settings.publisherType())));
    }

    /** A service and the datasets that it serves; answers its node. */
    Subject describe(Subject catalogue, DataService service, List<Subject> datasets) {
        Subject node = catalogue.part(service.fragment()).is(DCAT.DataService);
        node.text(DCTerms.title, service.title())
                .text(DCTerms.description, service.description())
                .plain(DCTerms.identifier, service.fragment())
                .link(DCAT.endpointURL, base.resolve(service.path()))
                .link(DCAT.endpointDescription, base.resolve(service.endpointDescription()))
                .link(DCTerms.conformsTo, service.conformsTo())
                .link(DCTerms.license, settings.licence())
                .link(DCTerms.accessRights, DatasetMetadata.PUBLIC)
                .link(DCAT.contactPoint, contact(catalogue))
                .link(FOAF.page, catalogue.other(base.resolve(service.documentation())).is(FOAF.Document))
                .link(DCAT.theme, Standards.GOVERNMENT);
        KEYWORDS.forEach((language, word) -> node.node().addProperty(DCAT.keyword, word, language));
        publisher(node);
        datasets.forEach(dataset -> node.link(DCAT.servesDataset, dataset));
        return node;
    }

    private Subject contact(Subject catalogue) {
        return catalogue
                .part("contact")
                .is(VCARD4.Kind, VCARD4.Organization)
                .text(VCARD4.fn, settings.publisherName())
                .link(VCARD4.hasURL, base.resolve("/"));
    }
}
