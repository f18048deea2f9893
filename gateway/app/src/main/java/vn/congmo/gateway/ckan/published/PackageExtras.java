package vn.congmo.gateway.ckan.published;

import java.util.SortedMap;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetMetadata;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.ckan.model.Extras;
import vn.congmo.gateway.ckan.model.MetadataExtras;
import vn.congmo.gateway.core.BaseIri;

/**
 * What DCAT says of a dataset and CKAN has no field for, under the keys of CKAN's DCAT extension, so that a CKAN that
 * harvests packages can say it in DCAT again.
 */
final class PackageExtras {

    private PackageExtras() {}

    static SortedMap<String, String> of(Dataset dataset, DatasetMetadata metadata, BaseIri base) {
        Extras extras = MetadataExtras.of(metadata);
        identity(extras, dataset, base);
        version(extras, dataset.current());
        return extras.all();
    }

    private static void identity(Extras extras, Dataset dataset, BaseIri base) {
        extras.with("uri", base.dataset(dataset.id()))
                .with("identifier", dataset.id().slug())
                .with("issued", dataset.versions().getFirst().issued().toString())
                .with("modified", dataset.current().issued().toString())
                .with("has_current_version", base.version(dataset.current().id()))
                .with("triples", Long.toString(dataset.current().triples()));
    }

    private static void version(Extras extras, DatasetVersion version) {
        extras.with("version_notes", version.note().vi())
                .with("version_notes_en", version.note().en());
    }
}
