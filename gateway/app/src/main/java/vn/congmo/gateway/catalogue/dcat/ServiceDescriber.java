package vn.congmo.gateway.catalogue.dcat;

import java.util.List;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;

/** Describes the ways to query all datasets (dcat:DataService, DCAT 3 section 6.9). */
final class ServiceDescriber {

    private static final LocalizedText SPARQL = new LocalizedText("Điểm truy vấn SPARQL", "SPARQL endpoint");
    private static final LocalizedText SPARQL_TEXT = new LocalizedText(
            "Truy vấn dữ liệu liên kết theo giao thức SPARQL 1.1, chỉ đọc.",
            "Queries linked data by the SPARQL 1.1 protocol, read only.");
    private static final LocalizedText REST = new LocalizedText("API REST", "REST API");
    private static final LocalizedText REST_TEXT = new LocalizedText(
            "Lọc, tìm và lấy dữ liệu dạng JSON và CSV.", "Filters, finds and hands out data as JSON and CSV.");

    private final BaseIri base;
    private final Subject catalogue;
    private final List<Subject> datasets;

    ServiceDescriber(BaseIri base, Subject catalogue, List<Subject> datasets) {
        this.base = base;
        this.catalogue = catalogue;
        this.datasets = datasets;
    }

    void describe() {
        service("sparql", "/sparql")
                .text(DCTerms.title, SPARQL)
                .text(DCTerms.description, SPARQL_TEXT)
                .link(DCAT.endpointDescription, base.resolve("/sparql"))
                .link(DCTerms.conformsTo, Standards.SPARQL);
        service("rest", "/api/v1")
                .text(DCTerms.title, REST)
                .text(DCTerms.description, REST_TEXT)
                .link(DCAT.endpointDescription, base.resolve("/v3/api-docs"))
                .link(DCTerms.conformsTo, Standards.OPENAPI);
    }

    private Subject service(String fragment, String path) {
        Subject service = catalogue.part(fragment).is(DCAT.DataService);
        catalogue.link(DCAT.service, service);
        service.link(DCAT.endpointURL, base.resolve(path))
                .link(DCTerms.license, catalogue.node().getPropertyResourceValue(DCTerms.license))
                .link(DCTerms.accessRights, Standards.PUBLIC)
                .link(DCTerms.publisher, catalogue.node().getPropertyResourceValue(DCTerms.publisher));
        datasets.forEach(dataset -> service.link(DCAT.servesDataset, dataset));
        return service;
    }
}
