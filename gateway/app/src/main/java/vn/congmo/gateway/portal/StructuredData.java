package vn.congmo.gateway.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.catalogue.CatalogueSettings;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetMetadata;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.Distribution;
import vn.congmo.gateway.catalogue.FileAddress;
import vn.congmo.gateway.catalogue.PublishedMetadata;
import vn.congmo.gateway.core.BaseIri;

/** A dataset in the words of schema.org, as JSON-LD that stands in its page for search engines. */
@Component
class StructuredData {

    private final BaseIri base;
    private final CatalogueSettings catalogue;
    private final PublishedMetadata metadata;

    StructuredData(BaseIri base, CatalogueSettings catalogue, PublishedMetadata metadata) {
        this.base = base;
        this.catalogue = catalogue;
        this.metadata = metadata;
    }

    /** Safe inside a script element: no text can end it. */
    String of(Dataset dataset, DatasetVersion version, Locale locale) {
        return JsonMapper.shared()
                .writeValueAsString(describe(dataset, version, locale))
                .replace("<", "\\u003c");
    }

    private Map<String, Object> describe(Dataset dataset, DatasetVersion version, Locale locale) {
        DatasetMetadata said = metadata.get(version);
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@context", "https://schema.org/");
        node.put("@type", "Dataset");
        node.put("@id", base.dataset(dataset.id()));
        node.put("url", base.dataset(dataset.id()));
        node.put("identifier", base.version(version.id()));
        node.put("name", said.title().in(locale));
        node.put("description", said.description().in(locale));
        node.put("version", Integer.toString(version.id().number()));
        node.put("datePublished", dataset.versions().getFirst().issued().toString());
        node.put("dateModified", version.issued().toString());
        node.put("isAccessibleForFree", true);
        node.put(
                "keywords",
                said.keywords().stream().map(DatasetMetadata.Keyword::text).toList());
        said.licence().ifPresent(licence -> node.put("license", licence));
        said.publisher()
                .ifPresent(agent -> node.put(
                        "creator", organisation(agent.iri(), agent.name().in(locale))));
        said.temporal().ifPresent(period -> node.put("temporalCoverage", interval(period)));
        node.put("spatialCoverage", said.spatial());
        node.put("isBasedOn", said.sources());
        node.put("includedInDataCatalog", catalogue(locale));
        node.put("distribution", files(dataset, version));
        return node;
    }

    private Map<String, Object> catalogue(Locale locale) {
        return Map.of(
                "@type",
                "DataCatalog",
                "@id",
                base.resolve("/catalog"),
                "name",
                catalogue.title().in(locale));
    }

    private static Map<String, Object> organisation(String iri, String name) {
        return Map.of("@type", "Organization", "@id", iri, "name", name);
    }

    /** ISO 8601: an open end is {@code ..}. */
    private static String interval(DatasetMetadata.Period period) {
        Optional<String> start = period.start();
        Optional<String> end = period.end();
        return start.orElse("..") + "/" + end.orElse("..");
    }

    private List<Map<String, Object>> files(Dataset dataset, DatasetVersion version) {
        String owner = base.version(version.id());
        Stream<Map<String, Object>> tables =
                version.tables().stream().map(table -> file(table.csv(), FileAddress.ofPart(owner, table.csv())));
        Stream<Map<String, Object>> whole =
                version.dumps().stream().map(dump -> file(dump, FileAddress.ofWhole(owner, dataset, dump)));
        return Stream.concat(tables, whole).toList();
    }

    private static Map<String, Object> file(Distribution file, String address) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@type", "DataDownload");
        node.put("name", file.fileName());
        node.put("encodingFormat", file.mediaType().replaceFirst(";.*", ""));
        node.put("contentUrl", address);
        node.put("contentSize", file.bytes() + " B");
        node.put("sha256", file.sha256().hex());
        return node;
    }
}
