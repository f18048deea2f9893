package vn.congmo.gateway.catalogue.dcat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CatalogueDescription;
import vn.congmo.gateway.catalogue.CataloguePage;
import vn.congmo.gateway.catalogue.CatalogueSettings;
import vn.congmo.gateway.catalogue.Change;
import vn.congmo.gateway.catalogue.DataService;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.DublinCore;
import vn.congmo.gateway.catalogue.PublishedMetadata;
import vn.congmo.gateway.core.BaseIri;

/** Describes the catalogue and draws in every term that the description refers to. */
@Component
class DcatDescription implements CatalogueDescription {

    private final BaseIri base;
    private final CatalogueSettings settings;
    private final SoundMetadata metadata;
    private final ServiceDescriber services;
    private final ObjectProvider<DataService> announced;
    private final DublinCoreRecord dublinCore;
    private final ReferredTerms terms;

    DcatDescription(
            BaseIri base,
            CatalogueSettings settings,
            PublishedMetadata published,
            DamagedDatasets damaged,
            ObjectProvider<DataService> announced) {
        this.base = base;
        this.settings = settings;
        this.metadata = new SoundMetadata(base, settings, published, damaged);
        this.services = new ServiceDescriber(base, settings);
        this.announced = announced;
        this.terms = ReferredTerms.load(base);
        this.dublinCore = new DublinCoreRecord(base, settings, terms);
    }

    @Override
    public Graph describe(Catalogue catalogue) {
        Model model = ModelFactory.createDefaultModel();
        listed(model, catalogue, catalogue.list());
        catalogue.list().forEach(dataset -> versions(model, dataset));
        return finished(model);
    }

    @Override
    public Graph describe(CataloguePage page) {
        Model model = ModelFactory.createDefaultModel();
        Subject subject = listed(model, page.catalogue(), page.list());
        new Hydra(base, page).describe(subject);
        return finished(model);
    }

    @Override
    public Graph describe(Dataset dataset) {
        Model model = ModelFactory.createDefaultModel();
        Subject subject = current(model, dataset);
        versions(model, dataset);
        sparql(model, List.of(subject));
        return finished(model);
    }

    @Override
    public Graph describe(Dataset dataset, DatasetVersion version) {
        Model model = ModelFactory.createDefaultModel();
        metadata.describe(model, dataset, version, base.version(version.id()), (part, known) -> {
            DatasetDescriber describer = describer(part);
            describer.files(describer.describe(dataset, version, known), dataset, version, known);
        });
        sparql(model, List.of(Subject.of(model, base.version(version.id()))));
        return finished(model);
    }

    @Override
    public DublinCore dublinCore(Dataset dataset) {
        return dublinCore.of(dataset, metadata.get(dataset, dataset.current()));
    }

    private Subject listed(Model model, Catalogue catalogue, List<Dataset> datasets) {
        Subject subject = catalogue(model, catalogue);
        List<Subject> listed =
                datasets.stream().map(dataset -> current(model, dataset)).toList();
        listed.forEach(dataset -> subject.link(DCAT.dataset, dataset));
        Stream.concat(Stream.of(ServiceDescriber.SPARQL, ServiceDescriber.REST), announced.orderedStream())
                .forEach(service -> subject.link(DCAT.service, services.describe(subject, service, listed)));
        return subject;
    }

    private Subject current(Model model, Dataset dataset) {
        metadata.describe(
                model, dataset, dataset.current(), base.dataset(dataset.id()), (part, known) -> describer(part)
                        .describe(dataset, known));
        return Subject.of(model, base.dataset(dataset.id()));
    }

    private void versions(Model model, Dataset dataset) {
        Subject subject = Subject.of(model, base.dataset(dataset.id()));
        for (DatasetVersion version : dataset.versions()) {
            metadata.describe(model, dataset, version, base.version(version.id()), (part, known) -> describer(part)
                    .list(dataset, version, known));
            subject.link(Vocabulary.HAS_VERSION, base.version(version.id()));
        }
    }

    private DatasetDescriber describer(Model model) {
        return new DatasetDescriber(base, terms, model, Optional.of(catalogueIri() + "#sparql"));
    }

    /** Files name this service, so it is described beside them. */
    private void sparql(Model model, List<Subject> served) {
        services.describe(Subject.of(model, catalogueIri()), ServiceDescriber.SPARQL, served);
    }

    private Subject catalogue(Model model, Catalogue catalogue) {
        Subject subject = Subject.of(model, catalogueIri()).is(DCAT.Catalog);
        subject.text(DCTerms.title, settings.title())
                .text(DCTerms.description, settings.description())
                .plain(DCTerms.identifier, catalogueIri())
                .link(DCTerms.license, settings.licence())
                .link(DCTerms.language, Standards.VIETNAMESE)
                .link(DCTerms.language, Standards.ENGLISH)
                .link(DCAT.themeTaxonomy, Standards.DATA_THEMES)
                .link(DCTerms.conformsTo, Standards.DCAT_AP)
                .links(DCTerms.spatial, settings.spatial())
                .link(FOAF.homepage, subject.other(base.resolve("/")).is(FOAF.Document));
        services.publisher(subject);
        span(subject, catalogue);
        return subject;
    }

    private static void span(Subject subject, Catalogue catalogue) {
        List<Change> changes = new ArrayList<>(catalogue.changes());
        if (!changes.isEmpty()) {
            subject.moment(DCTerms.issued, changes.getFirst().time())
                    .moment(DCTerms.modified, changes.getLast().time());
        }
    }

    private String catalogueIri() {
        return base.resolve("/catalog");
    }

    private Graph finished(Model model) {
        SeriesDescriber.ends(model);
        terms.describe(model);
        model.setNsPrefixes(Vocabulary.PREFIXES);
        return model.getGraph();
    }
}
