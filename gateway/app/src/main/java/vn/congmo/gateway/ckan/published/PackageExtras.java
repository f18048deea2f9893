package vn.congmo.gateway.ckan.published;

import java.util.List;
import java.util.SortedMap;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetMetadata;
import vn.congmo.gateway.catalogue.DatasetMetadata.Keyword;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.core.BaseIri;

/**
 * What DCAT says of a dataset and CKAN has no field for, under the keys of CKAN's DCAT extension, so that a CKAN that
 * harvests packages can say it in DCAT again.
 */
final class PackageExtras {

    private static final String PUBLIC = "http://publications.europa.eu/resource/authority/access-right/PUBLIC";

    private PackageExtras() {}

    static SortedMap<String, String> of(Dataset dataset, DatasetMetadata metadata, BaseIri base) {
        Extras extras = new Extras();
        identity(extras, dataset, base);
        texts(extras, dataset.current(), metadata);
        coverage(extras, metadata);
        people(extras, metadata);
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

    private static void texts(Extras extras, DatasetVersion version, DatasetMetadata metadata) {
        extras.with("title_en", metadata.title().en())
                .with("notes_en", metadata.description().en())
                .with("version_notes", version.note().vi())
                .with("version_notes_en", version.note().en())
                .with("keyword_vi", keywords(metadata, "vi"))
                .with("keyword_en", keywords(metadata, "en"))
                .with("language", metadata.languages())
                .with("theme", metadata.themes())
                .with("access_rights", PUBLIC);
    }

    private static void coverage(Extras extras, DatasetMetadata metadata) {
        extras.with("frequency", metadata.frequency())
                .with("spatial_uri", String.join(", ", metadata.spatial()))
                .with("source", sources(metadata, true))
                .with("provenance", String.join("; ", sources(metadata, false)));
        metadata.temporal().ifPresent(period -> extras.with("temporal_start", period.start())
                .with("temporal_end", period.end()));
        metadata.series().ifPresent(series -> extras.with("in_series", List.of(series.iri())));
    }

    private static void people(Extras extras, DatasetMetadata metadata) {
        metadata.publisher().ifPresent(publisher -> extras.with("publisher_uri", publisher.iri())
                .with("publisher_name", publisher.name().vi())
                .with("publisher_name_en", publisher.name().en())
                .with("publisher_type", publisher.type()));
        metadata.contact()
                .ifPresent(contact ->
                        extras.with("contact_name", contact.name().vi()).with("contact_uri", contact.url()));
    }

    private static List<String> keywords(DatasetMetadata metadata, String language) {
        return metadata.keywords().stream()
                .filter(word -> word.language().equals(language))
                .map(Keyword::text)
                .distinct()
                .toList();
    }

    private static List<String> sources(DatasetMetadata metadata, boolean addresses) {
        return metadata.sources().stream()
                .filter(source -> source.matches("https?://\\S+") == addresses)
                .toList();
    }
}
