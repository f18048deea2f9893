package vn.congmo.gateway.connectors.dcat;

import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.connectors.harvest.HarvestedDataset;
import vn.congmo.gateway.connectors.harvest.KeptRecord;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;

/**
 * Describes what was harvested from a partner as a catalogue apart from the own one (DCAT 3, section 6). A record of it
 * ({@code dcat:CatalogRecord}) says what the gateway knows of a dataset of the partner: {@code dcterms:issued} when it
 * was first seen, {@code dcterms:modified} when what it says last changed, {@code prov:generatedAtTime} when it was last
 * seen.
 */
@Component
public class HarvestedCatalogue {

    private static final LocalizedText ABOUT = new LocalizedText(
            "Do nơi khác công bố, không thuộc danh mục của cổng này; nguồn gốc ghi ở từng bộ dữ liệu.",
            "Published elsewhere and no part of this gateway's catalogue; each dataset says where it is from.");

    private final BaseIri base;

    HarvestedCatalogue(BaseIri base) {
        this.base = base;
    }

    /**
     * One page of it.
     *
     * @param extension of the addresses of other pages, with its dot
     */
    public Graph describe(HarvestedPage page, String extension) {
        Model model = ModelFactory.createDefaultModel();
        HarvestedTerms.PREFIXES.forEach(model::setNsPrefix);
        Resource catalogue = model.createResource(base.resolve(page.path()), DCAT.Catalog);
        String source = page.source().slug();
        HarvestedTerms.text(
                catalogue,
                DCTerms.title,
                new LocalizedText("Dữ liệu thu thập từ nguồn " + source, "Data harvested from the source " + source));
        HarvestedTerms.text(catalogue, DCTerms.description, ABOUT);
        page.changed().ifPresent(changed -> HarvestedTerms.moment(catalogue, DCTerms.modified, changed));
        page.datasets().forEach(dataset -> add(catalogue, dataset));
        turn(catalogue, page, extension);
        return model.getGraph();
    }

    private void add(Resource catalogue, HarvestedDataset dataset) {
        String iri = base.resolve("/api/v1/harvested/" + dataset.id().text());
        Resource node = new HarvestedDescriber(catalogue.getModel(), iri).describe(dataset.content());
        catalogue.addProperty(DCAT.dataset, node).addProperty(DCAT.record, record(node, dataset));
    }

    private static Resource record(Resource dataset, HarvestedDataset harvested) {
        KeptRecord content = harvested.content();
        Resource record = dataset.getModel().createResource(dataset.getURI() + "#record", DCAT.CatalogRecord);
        record.addProperty(FOAF.primaryTopic, dataset);
        HarvestedTerms.moment(record, DCTerms.issued, content.firstSeen());
        HarvestedTerms.moment(record, DCTerms.modified, content.changed());
        HarvestedTerms.moment(record, Terms.GENERATED_AT, harvested.lastSeen());
        HarvestedTerms.link(record, DCTerms.source, content.origin());
        if (harvested.missing()) {
            record.addProperty(HarvestedTerms.STATUS, HarvestedTerms.WITHDRAWN);
        }
        return record;
    }

    private void turn(Resource catalogue, HarvestedPage page, String extension) {
        String address = base.resolve(page.path()) + extension;
        Resource view = catalogue.getModel().createResource(address + page.query(), Terms.VIEW);
        catalogue
                .addProperty(Terms.HAS_VIEW, view)
                .addLiteral(Terms.TOTAL, catalogue.getModel().createTypedLiteral(page.total()));
        page.nextQuery()
                .ifPresent(query ->
                        view.addProperty(Terms.NEXT, catalogue.getModel().createResource(address + query)));
    }
}
