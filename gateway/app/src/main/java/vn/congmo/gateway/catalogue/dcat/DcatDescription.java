package vn.congmo.gateway.catalogue.dcat;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CatalogueDescription;
import vn.congmo.gateway.catalogue.CatalogueSettings;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetMetadata.Agent;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.PublishedMetadata;
import vn.congmo.gateway.core.BaseIri;

/** Describes the catalogue and draws in every term that the description refers to. */
@Component
class DcatDescription implements CatalogueDescription {

    private final BaseIri base;
    private final CatalogueSettings settings;
    private final PublishedMetadata published;
    private final ReferredTerms terms;

    DcatDescription(BaseIri base, CatalogueSettings settings, PublishedMetadata published) {
        this.base = base;
        this.settings = settings;
        this.published = published;
        this.terms = ReferredTerms.load(base);
    }

    @Override
    public Graph describe(Catalogue catalogue) {
        Model model = ModelFactory.createDefaultModel();
        Subject subject = catalogue(model);
        span(subject, catalogue);
        DatasetDescriber datasets = new DatasetDescriber(base, published, terms, model);
        List<Subject> all = catalogue.list().stream().map(datasets::describe).toList();
        all.forEach(dataset -> subject.link(DCAT.dataset, dataset));
        new ServiceDescriber(base, subject, all).describe();
        return finished(model);
    }

    @Override
    public Graph describe(Dataset dataset) {
        Model model = ModelFactory.createDefaultModel();
        new DatasetDescriber(base, published, terms, model).describe(dataset);
        return finished(model);
    }

    @Override
    public Graph describe(Dataset dataset, DatasetVersion version) {
        Model model = ModelFactory.createDefaultModel();
        new DatasetDescriber(base, published, terms, model).describe(dataset, version);
        return finished(model);
    }

    private Subject catalogue(Model model) {
        Subject subject = Subject.of(model, base.resolve("/catalog")).is(DCAT.Catalog);
        subject.text(DCTerms.title, settings.title())
                .text(DCTerms.description, settings.description())
                .link(DCTerms.license, settings.licence())
                .link(DCTerms.language, Standards.VIETNAMESE)
                .link(DCTerms.language, Standards.ENGLISH)
                .link(DCAT.themeTaxonomy, Standards.DATA_THEMES)
                .link(DCTerms.conformsTo, Standards.DCAT_AP)
                .links(DCTerms.spatial, settings.spatial())
                .link(FOAF.homepage, subject.other(base.resolve("/")).is(FOAF.Document));
        DatasetDescriber.publisher(subject, new Agent(publisherIri(), settings.publisherName()));
        return subject;
    }

    private String publisherIri() {
        String iri = settings.publisher();
        return iri.startsWith("/") ? base.resolve(iri) : iri;
    }

    private static void span(Subject subject, Catalogue catalogue) {
        List<DatasetVersion> versions = catalogue.list().stream()
                .flatMap(each -> each.versions().stream())
                .toList();
        versions.stream()
                .map(DatasetVersion::issued)
                .min(Comparator.naturalOrder())
                .ifPresent(first -> subject.moment(DCTerms.issued, first));
        versions.stream()
                .map(DatasetVersion::issued)
                .max(Comparator.naturalOrder())
                .ifPresent(last -> subject.moment(DCTerms.modified, last));
    }

    private Graph finished(Model model) {
        terms.describe(model);
        model.setNsPrefixes(Vocabulary.PREFIXES);
        return model.getGraph();
    }
}
