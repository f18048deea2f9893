package vn.congmo.gateway.catalogue.dcat;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.RDFS;
import vn.congmo.gateway.catalogue.CatalogueSettings;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetMetadata;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.PublishedMetadata;
import vn.congmo.gateway.core.BaseIri;

/**
 * Keeps one damaged dataset from spoiling the description of the others: what fails is described anew with nothing but
 * what the publication log says, so that no harvester takes it for deleted.
 */
final class SoundMetadata {

    private final BaseIri base;
    private final CatalogueSettings settings;
    private final PublishedMetadata published;
    private final DamagedDatasets damaged;

    SoundMetadata(BaseIri base, CatalogueSettings settings, PublishedMetadata published, DamagedDatasets damaged) {
        this.base = base;
        this.settings = settings;
        this.published = published;
        this.damaged = damaged;
    }

    /** Adds what the work says of a version under this IRI, or else what is known without its metadata. */
    void describe(
            Model model, Dataset dataset, DatasetVersion version, String iri, BiConsumer<Model, DatasetMetadata> work) {
        Model part = ModelFactory.createDefaultModel();
        try {
            work.accept(part, published.get(version));
            damaged.remove(version.id());
        } catch (RuntimeException e) {
            damaged.add(version.id(), e);
            part.removeAll();
            work.accept(part, unknown(dataset));
            Subject.of(part, iri)
                    .text(RDFS.comment, DatasetMetadata.DAMAGED)
                    .link(Vocabulary.STATUS, base.resolve("/id/code/record-status/damaged"));
        }
        model.add(part);
    }

    /** The metadata of a version, or what stands for it. */
    DatasetMetadata get(Dataset dataset, DatasetVersion version) {
        try {
            return published.get(version);
        } catch (RuntimeException e) {
            damaged.add(version.id(), e);
            return unknown(dataset);
        }
    }

    private DatasetMetadata unknown(Dataset dataset) {
        return DatasetMetadata.unreadable(dataset.id(), Optional.of(settings.licence()));
    }
}
