package vn.congmo.gateway.ckan.model;

import java.util.List;
import vn.congmo.gateway.catalogue.DatasetMetadata;
import vn.congmo.gateway.catalogue.DatasetMetadata.Keyword;

/** What the metadata of a dataset says and CKAN has no field for, under the keys of CKAN's DCAT extension. */
public final class MetadataExtras {

    private MetadataExtras() {}

    /** All that the metadata says. */
    public static Extras of(DatasetMetadata metadata) {
        Extras extras = new Extras();
        texts(extras, metadata);
        coverage(extras, metadata);
        people(extras, metadata);
        return extras;
    }

    private static void texts(Extras extras, DatasetMetadata metadata) {
        extras.with("title_en", metadata.title().en())
                .with("notes_en", metadata.description().en())
                .with("keyword_vi", keywords(metadata, "vi"))
                .with("keyword_en", keywords(metadata, "en"))
                .with("language", metadata.languages())
                .with("theme", metadata.themes())
                .with("access_rights", DatasetMetadata.PUBLIC);
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
